package mx.vigia.local.pretend.faults;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a redesign changes in the markup of a page, or in the keys of a document. */
enum RedesignKind {
    /** Other elements, class names and addresses; the same words. */
    MARKUP {
        @Override
        String withNewMarkup(String html) {
            var named = NAME.matcher(html).replaceAll(" $1=\"nuevo-$3\"");
            var linked = LINK.matcher(named).replaceAll(RedesignKind::redirectLink);
            return ELEMENT.matcher(linked).replaceAll("<$1div$3");
        }

        @Override
        String withExtraColumn(String html) {
            return ROW.matcher(html).replaceAll("$0<td>&nbsp;</td>");
        }
    },
    /** Other keys, or one more value in front of each row. */
    JSON {
        @Override
        String withNewMarkup(String json) {
            return KEY.matcher(json).replaceAll("\"v2_$1\":");
        }

        @Override
        String withExtraColumn(String json) {
            return ARRAY_OF_VALUES.matcher(json).replaceAll("[\"\",");
        }
    };

    private static final Pattern NAME =
            Pattern.compile(" (class|id|name)=([\"']?)([^\"'\\s>]+(?: [^\"'>]*)?)\\2", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile(" (?:href|src|action)=([\"']?)([^\"'\\s>]+)\\1", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile(
            "<(/?)(table|tbody|thead|tr|td|th|ul|ol|li|p|font|strong|h[1-6]|section|article|center|dl|dt|dd)(?=[\\s>])()",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\"\\s*:");
    private static final Pattern ARRAY_OF_VALUES = Pattern.compile("\\[(?=\")");

    static RedesignKind of(String contentType) {
        return contentType.contains("json") || contentType.contains("text/plain") ? JSON : MARKUP;
    }

    abstract String withNewMarkup(String words);

    abstract String withExtraColumn(String words);

    private static String redirectLink(MatchResult link) {
        return " href=\"/v2/ver?r=" + Integer.toHexString(link.group(2).hashCode()) + "\"";
    }
}
