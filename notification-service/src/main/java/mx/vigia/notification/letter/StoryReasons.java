package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.platform.i18n.Messages;

/** Why the reader gets what these sections tell. */
record StoryReasons(List<LetterSection> sections) {
    private static final int MAX_NAMED_REASONS = 2;

    /** Returns at most two alerts by name, and how many others. */
    String why(Messages words) {
        var ofOneMatter = sections.stream()
                        .map(section -> section.subject().matter())
                        .distinct()
                        .count()
                == 1;
        var whys = sections.stream()
                .flatMap(section -> section.reason().whys().stream())
                .collect(Collectors.toMap(
                        LetterSection.Why::alert,
                        why -> ofOneMatter ? why.text() : why.brief(),
                        (old, now) -> now,
                        LinkedHashMap::new))
                .values()
                .stream()
                .distinct()
                .toList();
        var named = String.join("; ", whys.subList(0, Math.min(MAX_NAMED_REASONS, whys.size())));
        return whys.size() > MAX_NAMED_REASONS
                ? words.say("letter.because.more", named, whys.size() - MAX_NAMED_REASONS)
                : named;
    }

    /** Returns the alerts that they answer, each by its name in full. */
    List<String> groups() {
        return sections.stream()
                .map(section -> section.reason().group())
                .distinct()
                .toList();
    }

    /** Returns the alerts that they answer, and with the first that looks for words one of those that match it. */
    String groupsQuoted(Messages words) {
        var named = new ArrayList<String>();
        var quoted = false;
        for (var group : groups()) {
            var quote = quoted ? Optional.<String>empty() : quoteOf(group);
            named.add(quote.map(matching -> words.say("letter.reason", group, matching))
                    .orElse(group));
            quoted = quoted || quote.isPresent();
        }
        return String.join("; ", named);
    }

    private Optional<String> quoteOf(String group) {
        return sections.stream()
                .map(LetterSection::reason)
                .filter(reason -> reason.group().equals(group))
                .flatMap(reason -> reason.groupQuotes().stream())
                .findFirst();
    }

    /** Returns at most this many of the matching words. */
    String quotes(int max) {
        return sections.stream()
                .flatMap(section -> section.reason().quotes().stream())
                .distinct()
                .limit(max)
                .collect(Collectors.joining(", "));
    }
}
