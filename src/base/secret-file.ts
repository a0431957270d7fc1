/** A port to a small file that only its owner may read. Its user declares what the text is; `io` and memory keep it. */
export interface SecretFile {
  /** undefined where there is none yet. */
  read(): Promise<string | undefined>;
  /** Replaces the text in one durable step: a crash leaves the old text or the new one. */
  write(text: string): Promise<void>;
}

/** A secret that nothing survives of. */
export function memorySecretFile(text?: string): SecretFile {
  let current = text;
  return {
    read: () => Promise.resolve(current),
    write: (next) => {
      current = next;
      return Promise.resolve();
    },
  };
}
