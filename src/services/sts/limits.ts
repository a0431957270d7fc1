/** Whatever is longer is no request of STS: its longest member, a policy, has 2,048 characters, a SAML assertion 100,000. */
export const requestBytesMax = 1024 * 1024;
