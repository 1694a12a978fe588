package mx.vigia.scraper.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF written byte by byte: objects in order, a cross-reference table and a trailer (ISO 32000-1, 7.5). */
final class RawPdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    private int objects = 1;

    RawPdf() {
        append("%PDF-1.5\n");
    }

    /** Returns a document of one page with this content stream, dictionary entries and page entries. */
    static byte[] ofContent(String filters, byte[] stream, String... further) {
        var pdf = new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << "
                                + "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> "
                                + "/XObject << /X 5 0 R >> >> >>")
                        .stream(filters, stream);
        for (var object : further) {
            pdf.object(object);
        }
        return pdf.end("");
    }

    RawPdf object(String body) {
        begin();
        return append(body + "\nendobj\n");
    }

    RawPdf stream(String entries, byte[] bytes) {
        begin();
        append("<< /Length " + bytes.length + " " + entries + " >>\nstream\n");
        out.writeBytes(bytes);
        return append("\nendstream\nendobj\n");
    }

    /** Returns where the next bytes go. */
    int position() {
        return out.size();
    }

    /** Appends the table and a trailer with these entries besides the usual ones. */
    byte[] end(String entries) {
        var start = out.size();
        append("xref\n0 " + objects + "\n" + table + "trailer\n<< /Size " + objects + " /Root 1 0 R " + entries
                + " >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** Appends the end of a file whose cross-references are a stream that began at this position. */
    byte[] endAt(int start) {
        append("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    RawPdf append(String text) {
        return appendBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf appendBytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    private void begin() {
        table.append("%010d 00000 n \n".formatted(out.size()));
        append(objects++ + " 0 obj\n");
    }

    /** Returns so many megabytes of a character between two texts, compressed by Flate. */
    static byte[] deflated(String before, char repeated, int megabytes, String after) {
        var megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) repeated);
        var parts = new ArrayList<byte[]>(List.of(before.getBytes(StandardCharsets.ISO_8859_1)));
        for (var i = 0; i < megabytes; i++) {
            parts.add(megabyte);
        }
        parts.add(after.getBytes(StandardCharsets.ISO_8859_1));
        return deflated(parts);
    }

    static byte[] deflated(List<byte[]> parts) {
        var deflater = new Deflater();
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (var part : parts) {
            deflater.setInput(part);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
