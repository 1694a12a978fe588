package mx.vigia.scraper.reading.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** PDFs made to exhaust or confuse their reader; each is a few hundred kilobytes at most, one aside. */
final class HostilePdfs {
    /** Unpacked, more than the heap of the process in the tests. */
    private static final int MEGABYTES = 128;

    private static final String PAGE =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>";

    private HostilePdfs() {}

    /** A decompression bomb, one text on a page, whose filter is written with an escape (ISO 32000-1, 7.3.5). */
    static byte[] escapedFilter() {
        return RawPdf.ofContent("/Filter /#46lateDecode", RawPdf.deflated("BT /F 9 Tf (", 'a', MEGABYTES, ") Tj ET"));
    }

    /** A decompression bomb within another: two bytes of the inner one are 128 of the text on the page. */
    static byte[] nestedFilters() {
        var begin = "\13BT /F 9 Tf <".getBytes(StandardCharsets.ISO_8859_1);
        var run = new byte[MEGABYTES << 14];
        for (var at = 0; at < run.length; at += 2) {
            run[at] = (byte) 129;
            run[at + 1] = '4';
        }
        var packed = RawPdf.deflated(List.of(begin, run, new byte[] {(byte) 128}));
        return RawPdf.ofContent("/Filter [/FlateDecode /RunLengthDecode]", packed);
    }

    /** An object stream, with the catalog in it, that unpacks without end. */
    static byte[] objectStream() {
        var pdf = new RawPdf();
        var packed = pdf.position();
        pdf.stream(
                "/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode",
                RawPdf.deflated("2 0 3 60  << /Type /Catalog /Pages 3 0 R >>", ' ', MEGABYTES, ""));
        var start = pdf.position();
        var table = ByteBuffer.allocate(5 * 7)
                .put((byte) 0)
                .putInt(0)
                .putShort((short) 0)
                .put((byte) 1)
                .putInt(packed)
                .putShort((short) 0)
                .put((byte) 2)
                .putInt(1)
                .putShort((short) 0)
                .put((byte) 2)
                .putInt(1)
                .putShort((short) 1)
                .put((byte) 1)
                .putInt(start)
                .putShort((short) 0);
        pdf.append("4 0 obj\n<< /Type /XRef /Size 5 /W [1 4 2] /Root 2 0 R /Length 35 >>\nstream\n");
        return pdf.appendBytes(table.array()).append("\nendstream\nendobj\n").endAt(start);
    }

    /** A page tree that states two thousand million pages and has one. */
    static byte[] pageCount() {
        return new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
                        .object(PAGE)
                        .stream("", "BT ET".getBytes(StandardCharsets.ISO_8859_1))
                        .end("");
    }

    /** A page tree that is its own child. */
    static byte[] cyclicPageTree() {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [2 0 R 2 0 R 3 0 R] /Parent 2 0 R /Count 3 >>")
                .object("<< /Type /Pages /Kids [2 0 R] /Parent 3 0 R /Count 3 >>")
                .end("");
    }

    /** A cross-reference table that names itself as the one before it. */
    static byte[] cyclicTables() {
        var pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>").object("<< /Type /Pages /Kids [] /Count 0 >>");
        return pdf.end("/Prev " + pdf.position());
    }

    /** An image of a hundred thousand million points, as an object and within the content. */
    static byte[] imageSize() {
        var image = "/Width 1000000 /Height 1000000 /BitsPerComponent 16 /ColorSpace /DeviceCMYK";
        return RawPdf.ofContent(
                "",
                ("/X Do BI " + image + " ID 00 EI").getBytes(StandardCharsets.ISO_8859_1),
                "<< /Type /XObject /Subtype /Image " + image + " /Length 1 >>\nstream\n0\nendstream");
    }

    /** A hundred thousand arrays, each within the one before. */
    static byte[] nestedArrays() {
        var depth = 100_000;
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox " + "[".repeat(depth)
                        + "]".repeat(depth) + " >>")
                .end("");
    }

    /** A text in hexadecimal of so many megabytes, shown on the page. */
    static byte[] hexString() {
        return RawPdf.ofContent("/Filter /FlateDecode", RawPdf.deflated("BT /F 9 Tf <", '4', MEGABYTES, "> Tj ET"));
    }

    /** Content packed as a picture of a kind for which there is no decoder. */
    static byte[] pictureAsContent() {
        var junk = new byte[1024];
        Arrays.fill(junk, (byte) 0xFF);
        return RawPdf.ofContent("/Filter [/JBIG2Decode /JPXDecode]", junk);
    }

    /** Forms that draw ten others each, ten levels deep. */
    static byte[] nestedForms() {
        var levels = 10;
        var forms = new String[levels];
        for (var level = 0; level < levels; level++) {
            var content = level < levels - 1 ? "/X Do ".repeat(10) : "BT ET";
            forms[level] = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
                            .formatted(6 + level)
                    + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
        }
        return RawPdf.ofContent("", "/X Do".getBytes(StandardCharsets.ISO_8859_1), forms);
    }

    /** A whole document without its second half. */
    static byte[] truncated() {
        var whole = RawPdf.ofContent("", new byte[4096]);
        return Arrays.copyOf(whole, 60);
    }

    /** No byte at all. */
    static byte[] empty() {
        return new byte[0];
    }
}
