package mx.vigia.local.pretend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.ActionKind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.platform.i18n.Messages;

/** Meeting actions of the control page: call one, postpone one, cancel one; and the newest meetings. */
record MeetingControls(Legislature now, Messages words) {
    private static final int MAX_LISTED_MEETINGS = 6;

    /** Returns the kinds of meetings that can be requested. */
    static List<String> sorts() {
        return Arrays.stream(Meeting.MeetingKind.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    String calling() {
        var options = sorts().stream()
                .map(sort -> "<option value=\"" + sort + "\">" + words.say("meeting." + sort) + "</option>")
                .collect(Collectors.joining());
        return ControlPage.form(
                ActionKind.CALL_MEETING.contractName(),
                "<label>" + words.say("meeting") + " <select name=\"sort\">" + options + "</select></label> <button>"
                        + words.say("deed.call-meeting") + "</button>");
    }

    String rows() {
        return now.meetings().reversed().stream()
                .limit(MAX_LISTED_MEETINGS)
                .map(this::row)
                .collect(Collectors.joining());
    }

    private String row(Meeting meeting) {
        var last = meeting.last();
        var sort = meeting.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var status = last.status().name().toLowerCase(Locale.ROOT);
        var actions = meeting.mayChange()
                ? Stream.of(ActionKind.POSTPONE_MEETING, ActionKind.CANCEL_MEETING)
                        .map(action -> ControlPage.form(
                                action.contractName(),
                                "<input type=\"hidden\" name=\"meeting\" value=\"" + meeting.id()
                                        + "\"><button class=\"link\">" + words.say("deed." + action.contractName())
                                        + "</button>"))
                        .collect(Collectors.joining())
                : "";
        return "<tr><td>" + last.day() + " " + last.time() + "<td><span lang=\"es\">" + Markup.text(meeting.body())
                + "</span><br><small>"
                + words.say("meeting." + sort) + "</small><td>" + words.say("meeting." + status)
                + "<td class=\"deeds\">" + actions + "</tr>\n";
    }
}
