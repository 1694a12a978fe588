package mx.vigia.local.pretend.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the objects of a PDF file in order, and the table of their offsets (ISO 32000-1, section 7.5). */
final class PdfWriter {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> begins = new ArrayList<>();

    PdfWriter() {
        write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** Returns the number of the next object. */
    int next() {
        return begins.size() + 1;
    }

    int object(String dictionary) {
        return object(dictionary, new byte[0], false);
    }

    int stream(String entries, byte[] content) {
        return object("<< %s /Length %d >>".formatted(entries, content.length), content, true);
    }

    private int object(String dictionary, byte[] content, boolean stream) {
        begins.add(file.size());
        write(begins.size() + " 0 obj\n" + dictionary + "\n");
        if (stream) {
            write("stream\n");
            file.writeBytes(content);
            write("\nendstream\n");
        }
        write("endobj\n");
        return begins.size();
    }

    byte[] closed(int root) {
        return closed(root, "");
    }

    byte[] closed(int root, String trailer) {
        var table = file.size();
        write("xref\n0 %d\n0000000000 65535 f \n".formatted(next()));
        begins.forEach(at -> write("%010d 00000 n \n".formatted(at)));
        write("trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(next(), root, trailer, table));
        return file.toByteArray();
    }

    private void write(String words) {
        file.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
