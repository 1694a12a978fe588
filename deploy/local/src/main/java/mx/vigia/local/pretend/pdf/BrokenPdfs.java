package mx.vigia.local.pretend.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Creates defective PDF files: locked, broken, endless. */
public final class BrokenPdfs {
    private static final int MEGABYTE = 1 << 20;
    private static final String UNMATCHABLE_PASSWORD_HASH = "00".repeat(32);

    private static final String ENTITIES = """
            <?xml version="1.0"?>
            <!DOCTYPE xdp [
              <!ENTITY file SYSTEM "file:///etc/passwd">
              <!ENTITY machine SYSTEM "http://169.254.169.254/latest/meta-data/">
            ]>
            <xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">&file;&machine;</xdp:xdp>
            """;

    private BrokenPdfs() {}

    /** Returns one that needs an unknown password (ISO 32000-1, section 7.6). */
    public static byte[] withPassword() {
        var pdf = new PdfWriter();
        var root = writePages(pdf, pdf.stream("", new byte[0]));
        var lock = pdf.object("<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
                .formatted(UNMATCHABLE_PASSWORD_HASH, UNMATCHABLE_PASSWORD_HASH));
        return pdf.closed(root, "/Encrypt %d 0 R /ID [<00> <00>]".formatted(lock));
    }

    /** Returns the first bytes of one, followed by something else. */
    public static byte[] broken() {
        return "%PDF-1.4\nno es un documento\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns one with this many pages, a line on each. */
    public static byte[] ofPages(int pages) {
        return PdfPages.printed(Collections.nCopies(pages, List.of("Página de un documento que no acaba.")));
    }

    /** Returns one with a page that decompresses to this many megabytes of spaces. */
    public static byte[] unpackingTo(int megabytes) {
        var packed = new ByteArrayOutputStream();
        var spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                deflating.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        var pdf = new PdfWriter();
        return pdf.closed(writePages(pdf, pdf.stream("/Filter /FlateDecode", packed.toByteArray())));
    }

    /** Returns one whose page tree contains itself. */
    public static byte[] withCircularPageTree() {
        var pdf = new PdfWriter();
        var itself = pdf.next();
        pdf.object("<< /Type /Pages /Kids [%d 0 R %d 0 R] /Count 2 >>".formatted(itself, itself));
        return pdf.closed(pdf.object("<< /Type /Catalog /Pages %d 0 R >>".formatted(itself)));
    }

    /**
     * Returns an empty page with an XML form (ISO 32000-1, section 12.7.8) whose entities are foreign files and
     * machines.
     */
    public static byte[] form() {
        var pdf = new PdfWriter();
        var xml = pdf.stream("", ENTITIES.getBytes(StandardCharsets.US_ASCII));
        var form = "/AcroForm << /Fields [] /XFA %d 0 R >>".formatted(xml);
        return pdf.closed(writePages(pdf, pdf.stream("", new byte[0]), form));
    }

    private static int writePages(PdfWriter pdf, int content) {
        return writePages(pdf, content, "");
    }

    private static int writePages(PdfWriter pdf, int content, String more) {
        var parent = pdf.next() + 1;
        var page = pdf.object(
                "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents %d 0 R >>".formatted(parent, content));
        pdf.object("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(page));
        return pdf.object("<< /Type /Catalog /Pages %d 0 R %s >>".formatted(parent, more));
    }
}
