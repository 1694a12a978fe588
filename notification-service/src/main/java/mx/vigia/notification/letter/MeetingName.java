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

    private static final int MAX_EVENT_LENGTH = 120;

    String inWords() {
        var body = PlainText.of(meeting.body().isEmpty() ? meeting.what() : meeting.body());
        return withEvent(withCongress(withChamber(HOUR_SUFFIX.matcher(body).replaceFirst(""))));
    }

    /** Returns {@code Pleno del Senado}, or {@code Comisión de Justicia (Senado)}: both chambers have such a one. */
    private String withChamber(String body) {
        var chamber = "letter.meeting.of." + meeting.chamber();
        if (bill.congress() != null || !words.has(chamber) || MeetingData.namesChamber(body, meeting.chamber())) {
            return body;
        }
        return meeting.kind().equals("session")
                ? words.say(chamber, body)
                : words.say("letter.meeting.in." + meeting.chamber(), body);
    }

    private String withCongress(String body) {
        return bill.congress() == null
                ? body
                : body + " ("
                        + PlainText.of(bill.congress().name().in(words.language()))
                                .replaceFirst("^(?:el|the) ", "")
                        + ")";
    }

    /**
     * Returns that it is a forum, a hearing or an open parliament, with its name where the call states one; of a matter
     * that is itself one that is said.
     */
    private String withEvent(String body) {
        if (!meeting.isPublicEvent() || bill.isHearing()) {
            return body;
        }
        return new CallTitle(PlainText.of(meeting.title()))
                .named()
                .map(event -> TextCase.decapitalize(PlainText.cut(event, MAX_EVENT_LENGTH))
                        + (meeting.body().isEmpty() ? "" : ", " + body))
                .orElseGet(() -> words.say("letter.meeting.event." + meeting.kind(), body));
    }
}
