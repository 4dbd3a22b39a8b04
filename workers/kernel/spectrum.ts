/** A tool that turns windows of `size` samples into power spectra of size/2 + 1 bins. */
export interface SpectrumMaker {
  size: number;
  /** Hann-windowed power spectrum of the samples from `start`; what lies past the end is silence. The result is overwritten by the next call. */
  powerAt: (samples: Float32Array, start: number) => Float32Array;
}

/** Prepares the tables of a radix-2 fast Fourier transform (Cooley & Tukey, 1965); `size` must be a power of two. */
export function spectrumMaker(size: number): SpectrumMaker {
  const bits = Math.log2(size);
  if (!Number.isInteger(bits)) throw new RangeError("a spectrum needs a power of two of samples");
  const window = Float32Array.from(
    { length: size },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size),
  );
  const cosine = Float32Array.from({ length: size / 2 }, (_, index) =>
    Math.cos((2 * Math.PI * index) / size),
  );
  const sine = Float32Array.from({ length: size / 2 }, (_, index) => Math.sin((2 * Math.PI * index) / size));
  const reversed = Uint32Array.from({ length: size }, (_, index) => reverseBits(index, bits));
  const real = new Float32Array(size);
  const imaginary = new Float32Array(size);
  const power = new Float32Array(size / 2 + 1);
  const powerAt = (samples: Float32Array, start: number) => {
    for (let index = 0; index < size; index += 1) {
      const from = reversed[index] ?? 0;
      real[index] = (samples[start + from] ?? 0) * (window[from] ?? 0);
      imaginary[index] = 0;
    }
    transform(real, imaginary, cosine, sine);
    for (let bin = 0; bin < power.length; bin += 1)
      power[bin] = (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
    return power;
  };
  return { size, powerAt };
}

/** In place, on bit-reversed input. */
function transform(
  real: Float32Array,
  imaginary: Float32Array,
  cosine: Float32Array,
  sine: Float32Array,
): void {
  const size = real.length;
  for (let half = 1; half < size; half *= 2) {
    const stride = size / (2 * half);
    for (let group = 0; group < size; group += 2 * half) {
      for (let offset = 0; offset < half; offset += 1) {
        const upper = group + offset;
        const lower = upper + half;
        const turnReal = cosine[offset * stride] ?? 0;
        const turnImaginary = -(sine[offset * stride] ?? 0);
        const oddReal = (real[lower] ?? 0) * turnReal - (imaginary[lower] ?? 0) * turnImaginary;
        const oddImaginary = (real[lower] ?? 0) * turnImaginary + (imaginary[lower] ?? 0) * turnReal;
        real[lower] = (real[upper] ?? 0) - oddReal;
        imaginary[lower] = (imaginary[upper] ?? 0) - oddImaginary;
        real[upper] = (real[upper] ?? 0) + oddReal;
        imaginary[upper] = (imaginary[upper] ?? 0) + oddImaginary;
      }
    }
  }
}

function reverseBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) reversed |= ((value >> bit) & 1) << (bits - 1 - bit);
  return reversed >>> 0;
}
