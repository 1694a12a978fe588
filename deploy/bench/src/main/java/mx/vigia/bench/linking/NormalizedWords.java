package mx.vigia.bench.linking;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared here: without marks, capitals and what stands between them, and otherwise to the letter. */
final class NormalizedWords {
    private NormalizedWords() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** An address without its scheme. */
    static String address(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "");
    }
}
