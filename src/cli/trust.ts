/** `millstream trust`: where the server's certificate authority lies and how clients come to trust it. */
import { valuesFromArguments } from '../app/config/load.ts';
import { serverOptions } from '../app/config/options.ts';
import { authorityPath, keptAuthority } from '../app/tls.ts';
import type { Command } from './command.ts';

const options = { data: serverOptions.data };

export const trustCommand: Command = {
  name: 'trust',
  usage: 'trust [--data DIR]',
  summary: "Show how to trust the server's TLS certificate.",
  notes: [
    'The authority signs for localhost, names below it and loopback addresses only; it cannot vouch for any other site.',
    'A server with --memory makes a new authority at every start: give it files of your own with --tls-cert and --tls-key.',
  ],
  options,
  async run(given, shell) {
    const { data } = valuesFromArguments(options, given);
    await keptAuthority(data);
    shell.write(instructions(authorityPath(data)));
    return 0;
  },
};

function instructions(path: string): string {
  return `The authority's certificate: ${path}

For one program, in its environment:
  AWS CLI, boto3        export AWS_CA_BUNDLE='${path}'
  JavaScript (Node.js)  export NODE_EXTRA_CA_CERTS='${path}'
  Go, Ruby, curl        export SSL_CERT_FILE='${path}'
  Java                  keytool -importcert -noprompt -alias millstream -file '${path}' \\
                          -keystore millstream.p12 -storetype PKCS12 -storepass changeit
                        java -Djavax.net.ssl.trustStore=millstream.p12 -Djavax.net.ssl.trustStorePassword=changeit ...

For the whole machine:
  Debian, Ubuntu        sudo cp '${path}' /usr/local/share/ca-certificates/millstream.crt && sudo update-ca-certificates
  Fedora, RHEL          sudo trust anchor '${path}'
  macOS                 sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain '${path}'
  Windows               certutil -addstore -f Root "${path}"

Clients then use https://localhost:4566.
`;
}
