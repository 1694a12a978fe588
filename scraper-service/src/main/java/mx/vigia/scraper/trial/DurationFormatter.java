package mx.vigia.scraper.trial;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Messages;

/**
 * Formats durations as programs and logs write them (ISO 8601, such as PT2M), and the moment until which something
 * lasts, in the words of a language.
 */
record DurationFormatter(Messages words) {
    private static final Pattern ISO_DURATION =
            Pattern.compile("\\bPT(?=\\d)(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}(?:\\.\\d{1,9})?S)?\\b");

    private static final Pattern UNTIL_MOMENT =
            Pattern.compile("(?<=\\b(?:until|hasta) )\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    /** Returns the sentence with each duration in words. */
    String spellOutDurations(String sentence) {
        var moments = new InstantFormatter(words.language());
        var dated = UNTIL_MOMENT
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(moments.say(Instant.parse(found.group()))));
        return ISO_DURATION
                .matcher(dated)
                .replaceAll(found -> Matcher.quoteReplacement(format(Duration.parse(found.group()))));
    }

    private String format(Duration span) {
        var parts = new ArrayList<String>();
        addPart(parts, "hour", BigDecimal.valueOf(span.toHours()));
        addPart(parts, "minute", BigDecimal.valueOf(span.toMinutesPart()));
        var seconds = BigDecimal.valueOf(span.toSecondsPart()).add(BigDecimal.valueOf(span.toNanosPart(), 9));
        addPart(parts, "second", seconds.stripTrailingZeros());
        return parts.isEmpty() ? words.say("span.seconds", "0") : String.join(" ", parts);
    }

    private void addPart(List<String> parts, String unit, BigDecimal many) {
        if (many.signum() > 0) {
            var one = many.compareTo(BigDecimal.ONE) == 0;
            parts.add(one ? words.say("span." + unit) : words.say("span." + unit + "s", many.toPlainString()));
        }
    }
}
