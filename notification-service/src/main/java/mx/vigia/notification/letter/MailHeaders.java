package mx.vigia.notification.letter;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The headers for mail programs: the list (RFC 2919), how to unsubscribe (RFC 2369, RFC 8058), the thread of the matter
 * (RFC 5322), and the facts told.
 *
 * @param domain the domain of our address
 */
record MailHeaders(String domain) {
    private static final int MAX_LISTED_FACTS = 100;
    private static final int MAX_LIST_LENGTH = 60;

    /**
     * Returns the headers of a letter.
     *
     * @param list what people call the list
     * @param stop the address that stops it
     * @param matters the matters told; letters of one and the same make a thread
     * @param facts the facts told; empty for a reminder
     */
    Map<String, String> of(String list, String stop, List<String> matters, List<UUID> facts) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", listId(list));
        headers.put("List-Unsubscribe", "<" + stop + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (matters.size() == 1) {
            headers.put("References", "<" + slug(matters.getFirst()) + ".matter@" + domain + ">");
        }
        if (!facts.isEmpty()) {
            headers.put(
                    "X-Vigia-Fact",
                    facts.stream().limit(MAX_LISTED_FACTS).map(UUID::toString).collect(Collectors.joining(", ")));
        }
        return headers;
    }

    private String listId(String list) {
        var name = list.replaceAll("[^\\p{L}\\p{N} -]+", " ").strip().replaceAll(" +", " ");
        return phrase(name) + " <" + slug(list) + ".alerts." + domain + ">";
    }

    private static String phrase(String name) {
        try {
            return MimeUtility.encodeWord(name, StandardCharsets.UTF_8.name(), "Q");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    /**
     * Returns a text as small Latin letters and digits, its words joined by hyphens; {@code all} where none is left.
     */
    private static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(MAX_LIST_LENGTH, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "all" : cut;
    }
}
