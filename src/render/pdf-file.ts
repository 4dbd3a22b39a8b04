/** A page that is one JPEG picture, in pixels. */
export interface PdfPage {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A4 landscape in points of 1/72 inch. */
const PAGE_WIDTH_POINTS = 841.89;
const FIRST_PAGE_OBJECT = 4;
const OBJECTS_A_PAGE = 3;

/** A PDF 1.7 file with a picture on each page, without dates, so that the same pages give the same bytes. */
export function writePdf(pages: readonly PdfPage[], title: string): Buffer {
  const pageIds = pages.map((_, index) => FIRST_PAGE_OBJECT + index * OBJECTS_A_PAGE);
  const objects: Buffer[] = [
    ascii("<< /Type /Catalog /Pages 2 0 R >>"),
    ascii(`<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] /Count ${pages.length} >>`),
    ascii(`<< /Title ${pdfText(title)} /Producer (Shotwright) >>`),
    ...pages.flatMap((page, index) => pageObjects(page, pageIds[index] ?? FIRST_PAGE_OBJECT)),
  ];
  return assemble(objects);
}

function pageObjects({ jpeg, width, height }: PdfPage, id: number): Buffer[] {
  const points = `${PAGE_WIDTH_POINTS} ${round((PAGE_WIDTH_POINTS * height) / width)}`;
  const drawing = `q ${points.replace(" ", " 0 0 ")} 0 0 cm /Picture Do Q`;
  return [
    ascii(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${points}] /Contents ${id + 1} 0 R /Resources << /XObject << /Picture ${id + 2} 0 R >> >> >>`,
    ),
    stream("", ascii(drawing)),
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode `,
      jpeg,
    ),
  ];
}

/** Numbers the objects from 1 and writes the table of where each begins. */
function assemble(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, body] of objects.entries()) {
    offsets.push(length);
    add(ascii(`${index + 1} 0 obj\n`));
    add(body);
    add(ascii("\nendobj\n"));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = length;
  add(
    ascii(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function stream(entries: string, data: Buffer): Buffer {
  return Buffer.concat([
    ascii(`<< ${entries}/Length ${data.length} >>\nstream\n`),
    data,
    ascii("\nendstream"),
  ]);
}

/** A text string as UTF-16 in hexadecimal, which needs no escapes. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `<FEFF${units.join("").toUpperCase()}>`;
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
