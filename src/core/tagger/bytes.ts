// Little-endian bytes, written and read in the same order.

/** Grows as it is written to. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  uint8(value: number): this {
    this.reserve(1)[this.length++] = value;
    return this;
  }

  uint16(value: number): this {
    return this.uint8(value & 255).uint8((value >>> 8) & 255);
  }

  uint32(value: number): this {
    return this.uint16(value & 65535).uint16(value >>> 16);
  }

  /** IEEE 754 single precision. */
  float32(value: number): this {
    return this.all(new Uint8Array(Float32Array.of(value).buffer));
  }

  all(values: ArrayLike<number>): this {
    this.reserve(values.length).set(values, this.length);
    this.length += values.length;
    return this;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): Uint8Array {
    if (this.length + count > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return this.bytes;
  }
}

/** Reads what a ByteWriter wrote; beyond the end everything is 0 and `ended` tells. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Whether more was read than there is. */
  get ended(): boolean {
    return this.at > this.bytes.length;
  }

  uint8(): number {
    return this.bytes[this.at++] ?? 0;
  }

  uint16(): number {
    return this.uint8() | (this.uint8() << 8);
  }

  uint32(): number {
    return (this.uint16() | (this.uint16() << 16)) >>> 0;
  }

  float32(): number {
    const four = Uint8Array.of(this.uint8(), this.uint8(), this.uint8(), this.uint8());
    return new Float32Array(four.buffer)[0] ?? 0;
  }

  /** The bytes that are not read yet. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}
