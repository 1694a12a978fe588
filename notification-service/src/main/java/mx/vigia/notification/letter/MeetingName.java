package mx.vigia.notification.letter;

import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.platform.i18n.Messages;

/** Names who meets: a commission, a plenary with its chamber; of a state's congress with the name of that. */
record MeetingName(FactEvent.Bill bill, MeetingData meeting, Messages words) {
    /** The hour that some congresses print behind the name, which is stated before it. */
    private static final Pattern HOUR_SUFFIX =
            Pattern.compile("(?i)[\\s,;.(-]*\\b\\d{1,2}[:.]\\d{2}\\s*(?:h|hs|hrs|horas)\\b[.)]*\\s*$");

    private static final Pattern CHAMBER = Pattern.compile("(?iu)\\b(?:senado|senadores|diputados|permanente)\\b");

    String inWords() {
        var body = PlainText.of(meeting.body().isEmpty() ? meeting.what() : meeting.body());
        return withEvent(withCongress(withChamber(HOUR_SUFFIX.matcher(body).replaceFirst(""))));
    }

    /** Returns {@code Pleno del Senado}; committees are known by their names. */
    private String withChamber(String body) {
        var chamber = "letter.meeting.of." + meeting.chamber();
        return meeting.kind().equals("session")
                        && words.has(chamber)
                        && !CHAMBER.matcher(body).find()
                ? words.say(chamber, body)
                : body;
    }

    private String withCongress(String body) {
        return bill.congress() == null
                ? body
                : body + " ("
                        + PlainText.of(bill.congress().name().in(words.language()))
                                .replaceFirst("^(?:el|the) ", "")
                        + ")";
    }

    /** Returns that it is a forum, a hearing or an open parliament; of a matter that is itself one that is said. */
    private String withEvent(String body) {
        return meeting.isPublicEvent() && !bill.isHearing()
                ? words.say("letter.meeting.event." + meeting.kind(), body)
                : body;
    }
}
