package mx.vigia.local.pretend.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

/** Writes pages as a PDF file; the same pages make the same bytes. */
public final class PdfPages {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final int IMAGE_WIDTH = 1_240;
    private static final int IMAGE_HEIGHT = 1_754;

    private PdfPages() {}

    /** Returns pages with a text layer, each given as its lines. */
    public static byte[] printed(List<List<String>> pages) {
        var pdf = new PdfWriter();
        var font = pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var sheets = new ArrayList<String>();
        for (var lines : pages) {
            var content = pdf.stream("", textStream(lines));
            sheets.add("/Resources << /Font << /F1 %d 0 R >> >> /Contents %d 0 R".formatted(font, content));
        }
        return writePages(pdf, sheets);
    }

    /** Wraps text to a given width. */
    public static List<String> lines(String words, int across) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > across) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        return lines;
    }

    /** Returns pages that are images, without a text layer. */
    public static byte[] scannedPages(int pages, long seed) {
        var pdf = new PdfWriter();
        var sheets = new ArrayList<String>();
        for (int i = 0; i < pages; i++) {
            var image = pdf.stream(
                    "/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode"
                            .formatted(IMAGE_WIDTH, IMAGE_HEIGHT),
                    scanImage(seed + i));
            var content = pdf.stream("", "q 612 0 0 792 0 0 cm /Im1 Do Q".getBytes(WIN_ANSI));
            sheets.add("/Resources << /XObject << /Im1 %d 0 R >> >> /Contents %d 0 R".formatted(image, content));
        }
        return writePages(pdf, sheets);
    }

    private static byte[] writePages(PdfWriter pdf, List<String> sheets) {
        var parent = pdf.next() + sheets.size();
        var numbers = sheets.stream()
                .map(sheet -> pdf.object(
                        "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] %s >>".formatted(parent, sheet)))
                .map(number -> number + " 0 R")
                .collect(Collectors.joining(" "));
        pdf.object("<< /Type /Pages /Kids [%s] /Count %d >>".formatted(numbers, sheets.size()));
        return pdf.closed(pdf.object("<< /Type /Catalog /Pages %d 0 R >>".formatted(parent)));
    }

    private static byte[] textStream(List<String> lines) {
        var shown = lines.stream()
                .map(line ->
                        "(" + line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ") Tj T*")
                .collect(Collectors.joining("\n"));
        return ("BT /F1 9 Tf 12 TL 48 750 Td\n" + shown + "\nET").getBytes(WIN_ANSI);
    }

    /** Returns an image with grey lines in place of lines of print. */
    private static byte[] scanImage(long seed) {
        var random = new Random(seed);
        var dots = new byte[IMAGE_HEIGHT * IMAGE_WIDTH / 8];
        Arrays.fill(dots, (byte) 0xFF);
        for (int row = 120; row < IMAGE_HEIGHT - 120; row++) {
            if (row % 30 < 14) {
                var from = row * (IMAGE_WIDTH / 8) + 12;
                for (int i = from; i < from + 128; i++) {
                    dots[i] = (byte) random.nextInt(256);
                }
            }
        }
        return deflate(dots);
    }

    private static byte[] deflate(byte[] dots) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(dots);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return packed.toByteArray();
    }
}
