package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.intake.VoteData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** Describes votes and meetings: what, when, where, which agenda item, with which result. */
record ProceedingNarrator(FactEvent fact, LocalDate today, Language language, Messages words) {
    private static final int MAX_GROUPS = 12;

    /** What can change of a meeting, as variants of messages. */
    private static final List<String> CHANGES = List.of(".day", ".hour", ".place", ".undated");

    /** Returns the variant of the heading, such as a more urgent one; empty where the kind of fact is enough. */
    String manner() {
        if (fact.before().held().isPresent()) {
            return ".corrected";
        }
        return fact.after()
                .held()
                .map(vote -> vote.reservation().isOfArticles() ? ".reserved" : "")
                .or(() -> fact.after().called().map(this::manner))
                .orElse("");
    }

    /** Returns a message, which may choose by the kind of a public event and by what changed of it. */
    String say(String key) {
        return words.say(key, publicEvent(), changeOfEvent());
    }

    /** Returns which name of a public event a message chooses: 0 where it is not known, or is none. */
    private int publicEvent() {
        return fact.after()
                .called()
                .map(meeting -> MeetingData.PUBLIC_EVENTS.indexOf(meeting.kind()) + 1)
                .orElse(0);
    }

    private String manner(MeetingData meeting) {
        if (fact.kind() == FactKind.AGENDA_CANCELLED && meeting.dropsTheBill()) {
            return ".dropped";
        }
        if (fact.bill().isHearing() || meeting.isPublicEvent()) {
            return ".hearing";
        }
        if (fact.kind() == FactKind.AGENDA_POSTPONED) {
            return change(meeting);
        }
        return fact.kind() == FactKind.AGENDA ? meeting.onDay().map(this::near).orElse("") : "";
    }

    /** Returns which change of a public event a message chooses: 0 where it is not known, or is none. */
    private int changeOfEvent() {
        return fact.after()
                .called()
                .map(meeting -> CHANGES.indexOf(change(meeting)) + 1)
                .orElse(0);
    }

    /** Returns what changed, as a variant of messages; empty where the meeting is not known as it was before. */
    private String change(MeetingData now) {
        if (now.onDay().isEmpty()) {
            return ".undated";
        }
        return fact.before().called().map(before -> moved(before, now)).orElse("");
    }

    private static String moved(MeetingData before, MeetingData now) {
        if (!before.onDay().equals(now.onDay())) {
            return ".day";
        }
        return before.time().equals(now.time()) ? ".place" : ".hour";
    }

    private String near(LocalDate day) {
        if (day.equals(today)) {
            return ".today";
        }
        return day.equals(today.plusDays(1)) ? ".tomorrow" : "";
    }

    List<LetterModel.Line> lines() {
        var lines = new ArrayList<LetterModel.Line>();
        fact.after().held().ifPresent(vote -> vote(vote, lines));
        fact.after().called().ifPresent(meeting -> meeting(meeting, lines));
        return lines;
    }

    private void vote(VoteData vote, List<LetterModel.Line> lines) {
        var before = fact.before().held().map(this::result).orElse("");
        add(lines, "letter.vote.question", vote.question());
        lines.add(new LetterModel.Line(words.say("letter.vote.result"), before, result(vote)));
        reservation().ifPresent(lines::add);
        add(lines, "letter.vote.chamber", nameOf("chamber.", vote.chamber()));
        add(lines, "letter.vote.groups", groups(vote));
    }

    /**
     * Returns the chamber, what was put to the vote, the result or which side had more votes, and the figures; of a
     * corrected vote also the former ones.
     */
    Optional<String> summary() {
        return fact.after().held().map(vote -> {
            var what = joined(nameOf("chamber.", vote.chamber()), TextCase.decapitalize(PlainText.of(vote.question())));
            var result = joined(TextCase.decapitalize(outcome(vote)), figures(vote));
            var before = fact.before()
                    .held()
                    .map(former -> " (" + words.say("letter.upcoming.before", figures(former)) + ")")
                    .orElse("");
            return (what.isEmpty() ? "" : what + ": ") + result + before;
        });
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String figures(VoteData vote) {
        var whole = vote.whole();
        return words.say("letter.vote.figures", whole.favour(), whole.against(), whole.abstention());
    }

    /** Returns the figures of each group, where the fact is a vote that states them. */
    Optional<LetterModel.Line> votesByGroup() {
        return fact.after()
                .held()
                .map(this::groups)
                .filter(groups -> !groups.isEmpty())
                .map(groups -> LetterModel.Line.of(words.say("letter.vote.groups"), groups));
    }

    /** Returns the reserved articles and the wording that was voted on, where the fact is a vote on these. */
    Optional<LetterModel.Line> reservation() {
        return fact.after()
                .held()
                .map(VoteData::reservation)
                .map(reserved -> Stream.of(
                                ArticleName.list(
                                        reserved.articles().stream()
                                                .map(PlainText::of)
                                                .toList(),
                                        0,
                                        words),
                                nameOf("letter.vote.reservation.", reserved.wording()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .map(text -> LetterModel.Line.of(words.say("letter.vote.reservation"), text));
    }

    private String result(VoteData vote) {
        var figures = figures(vote);
        var outcome = outcome(vote);
        return outcome.isEmpty() ? figures : outcome + ": " + figures;
    }

    /** Returns the result that the source states; without one, which side has more votes: not what that decides. */
    private String outcome(VoteData vote) {
        if (!vote.result().isEmpty()) {
            return nameOf("result.", vote.result());
        }
        var more = Integer.compare(vote.whole().favour(), vote.whole().against());
        return more == 0 ? "" : words.say(more > 0 ? "letter.vote.more-in-favour" : "letter.vote.more-against");
    }

    private String groups(VoteData vote) {
        return vote.groups().stream()
                .limit(MAX_GROUPS)
                .map(group -> words.say(
                        "letter.vote.group", group.group(), group.favour(), group.against(), group.abstention()))
                .collect(Collectors.joining("; "));
    }

    private void meeting(MeetingData meeting, List<LetterModel.Line> lines) {
        add(lines, "letter.meeting", meeting.what());
        var before = fact.before().called().map(this::timeText).orElse("");
        var now = timeText(meeting);
        if (!now.isEmpty()) {
            var moved = !before.equals(now) && !before.isEmpty();
            lines.add(new LetterModel.Line(words.say("letter.meeting.when"), moved ? before : "", now));
        }
        add(lines, "letter.meeting.place", meeting.place());
        lines.addAll(points());
    }

    /** Returns the points of the agenda that name the bill, where the fact is a meeting; a hearing is its own. */
    List<LetterModel.Line> points() {
        if (fact.bill().isHearing()) {
            return List.of();
        }
        var label = words.say("letter.meeting.item");
        var lines = new ArrayList<LetterModel.Line>();
        for (var point : fact.after().called().map(MeetingData::points).orElseGet(List::of)) {
            add(lines, point.number().isEmpty() ? label : label + " " + point.number(), point.item());
        }
        return lines;
    }

    /** Returns the day, and the hour in local time of the place. */
    private String timeText(MeetingData meeting) {
        var day = meeting.onDay().map(held -> DateWords.day(held, language)).orElse("");
        if (meeting.time().isEmpty() || day.isEmpty()) {
            return day;
        }
        return meeting.endTime().isEmpty()
                ? words.say("letter.meeting.at", day, hour(meeting.time()))
                : words.say("letter.meeting.from-to", day, hour(meeting.time()), hour(meeting.endTime()));
    }

    private static String hour(String time) {
        return time.replaceFirst("^0", "");
    }

    private String nameOf(String family, String word) {
        var key = family + word;
        return words.has(key) ? words.say(key) : PlainText.of(word);
    }

    private void add(List<LetterModel.Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(LetterModel.Line.of(words.has(label) ? words.say(label) : label, PlainText.of(text)));
        }
    }
}
