package mx.vigia.local.pretend;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.faults.ActiveFault;
import mx.vigia.local.pretend.faults.FaultSwitches;
import mx.vigia.local.pretend.faults.SwitchboardJson;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSiteList;
import mx.vigia.platform.i18n.Messages;

/** Form for the fault switches: one site, one fault, one button; and the active faults. */
record FaultControls(PretendSiteList twins, FaultSwitches switchboard) {
    static final String PATH = "/pretend/switch";

    /** The faults a person may choose, as mode and manner; programs have all of them. */
    private static final List<String> FAULTS = List.of(
            "DOWN.RESET",
            "DOWN.ERROR",
            "SLOW.DRIP",
            "SLOW.SILENT",
            "TRUNCATED.CUT",
            "REORDERED",
            "REDESIGNED.ALL",
            "REDESIGNED.SOME",
            "REDESIGNED.SHIFTED",
            "WALLED.CHALLENGE",
            "WALLED.LOGIN",
            "WALLED.MAINTENANCE",
            "WALLED.SOFT_404",
            "EMPTY.LISTS",
            "WRONG_CHARSET.HEADER",
            "OVERSIZED.HUGE",
            "LOOPING.CIRCLE",
            "LOOPING.INWARD",
            "RATE_LIMITING",
            "MISDATED.FAR_AHEAD",
            "CONFUSED.GONE",
            "SPOILT_PDF.LOCKED",
            "RULED.CLOSED",
            "UNTRUSTED.EXPIRED",
            "UNTRUSTED.SELF_SIGNED",
            "UNTRUSTED.OTHER_HOST",
            "UNTRUSTED.NO_INTERMEDIATE",
            "UNTRUSTED.OLD_PROTOCOL",
            "NAMELESS.UNKNOWN",
            "NAMELESS.SILENT",
            "NAMELESS.FLAPS");

    /** Sets a switch as the form says; without a fault the host's faults are cleared. */
    Reply handleSwitch(HttpRequest request) throws JsonProcessingException {
        if (!request.method().equals("POST")) {
            return ProblemJson.of(405, "Switches are posted", PATH);
        }
        var host = request.word("host");
        var fault = request.word("fault");
        if (!twins.hasHost(host) || !fault.isEmpty() && !FAULTS.contains(fault)) {
            return ProblemJson.of(400, "No such switch", host + " " + fault);
        }
        if (fault.isEmpty()) {
            switchboard.clear(host);
        } else {
            switchboard.set(host, parseFaults(fault));
        }
        return Reply.seeOther("/pretend");
    }

    private static List<ActiveFault> parseFaults(String fault) throws JsonProcessingException {
        var parts = fault.split("\\.");
        var how = parts.length == 1 ? "" : ",\"how\":\"" + parts[1] + "\"";
        return SwitchboardJson.read("{\"mode\":\"" + parts[0] + "\"" + how + "}");
    }

    /** Returns the form, and a line with a button for each host with an active fault. */
    String shown(Messages words) {
        var hosts = twins.hosts().stream().map(FaultControls::option).collect(Collectors.joining());
        var faults = FAULTS.stream()
                .map(fault -> "<option value=\"" + fault + "\">" + words.say("fault." + fault) + "</option>")
                .collect(Collectors.joining());
        return form("<label>" + words.say("switch.host") + " <select name=\"host\">" + hosts
                        + "</select></label> <label>" + words.say("switch.fault") + " <select name=\"fault\">" + faults
                        + "</select></label> <button>" + words.say("switch.on") + "</button>")
                + switchboard.all().keySet().stream()
                        .map(host -> clearFaultForm(words, host))
                        .collect(Collectors.joining());
    }

    private static String clearFaultForm(Messages words, String host) {
        return form("<input type=\"hidden\" name=\"host\" value=\"" + host + "\"><strong>"
                + words.say("switch.ill", host) + "</strong> <button>" + words.say("switch.off") + "</button>");
    }

    private static String option(String host) {
        return "<option>" + host + "</option>";
    }

    private static String form(String inside) {
        return "<form class=\"plain\" method=\"post\" action=\"" + PATH + "\">" + inside + "</form>\n";
    }
}
