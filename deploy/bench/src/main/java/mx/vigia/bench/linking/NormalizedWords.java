package mx.vigia.bench.linking;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes text for comparison: without accents, capitals and punctuation, and otherwise to the letter. */
final class NormalizedWords {
    private NormalizedWords() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Returns an address without its scheme. */
    static String address(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "");
    }
}
