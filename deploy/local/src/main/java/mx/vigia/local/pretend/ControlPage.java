package mx.vigia.local.pretend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.ActionKind;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillPresentation;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The control page for people: the state of the legislature, and a button for every action.
 *
 * @param skipped how many stored actions could not be applied at the start
 */
record ControlPage(Script script, Legislature now, int skipped, FaultControls switches) {
    private static final int MAX_LISTED_BILLS = 60;
    private static final List<String> TOPICS =
            List.of("cybersecurity", "ai", "cloud", "child-protection", "child-online");

    Reply shown(HttpRequest request) {
        var language = language(request);
        var words = Messages.of(language, "messages/pretend");
        var messages = Messages.of(language, "messages/platform");
        var meetings = new MeetingControls(now, words);
        var page = Template.of("stage")
                .fill(Map.ofEntries(
                        Map.entry("lang", language.code()),
                        Map.entry("other", language.other().code()),
                        Map.entry("switch", words.say("switch")),
                        Map.entry("title", words.say("title")),
                        Map.entry("lead", words.say("lead")),
                        Map.entry(
                                "state",
                                words.say(
                                        "state", now.bills().size(), new BillPresentation(script).countInReserve(now))),
                        Map.entry("site", words.say("site." + site())),
                        Map.entry("skipped", skipped == 0 ? "" : words.say("skipped", skipped)),
                        Map.entry("chamber", words.say("chamber")),
                        Map.entry("publishing", publishingForm(words)),
                        Map.entry(
                                "chamberdeeds",
                                buttons(
                                        words,
                                        ActionKind.REFER,
                                        ActionKind.STEP,
                                        ActionKind.VOTE,
                                        ActionKind.CHANGE_TEXT,
                                        ActionKind.CHANGE_BACK,
                                        ActionKind.NUMBER)),
                        Map.entry("meetings", words.say("meetings")),
                        Map.entry("calling", meetings.calling()),
                        Map.entry("meetingrows", meetings.rows()),
                        Map.entry("sites", sites(words)),
                        Map.entry("switchtitle", words.say("switch.title")),
                        Map.entry("switchlead", words.say("switch.lead")),
                        Map.entry("switches", switches.shown(words)),
                        Map.entry("sitetitle", words.say("site")),
                        Map.entry("sitedeeds", siteActions(words)),
                        Map.entry(
                                "bills",
                                words.say(
                                        "bills",
                                        Math.min(MAX_LISTED_BILLS, now.bills().size()))),
                        Map.entry("rows", rows(words)),
                        Map.entry("nowhere", words.say("nowhere")),
                        Map.entry("tour", words.say("tour")),
                        Map.entry("letters", words.say("letters")),
                        Map.entry("skip", messages.say("skip")),
                        Map.entry("searchlabel", messages.say("search.label")),
                        Map.entry("searchbutton", messages.say("search.button")),
                        Map.entry("sections", messages.say("nav.label")),
                        Map.entry("topics", messages.say("nav.topics")),
                        Map.entry("sources", messages.say("nav.sources")),
                        Map.entry("watches", messages.say("nav.watches"))));
        return Reply.page(page, StandardCharsets.UTF_8, "utf-8")
                .with("Content-Language", language.code())
                .with("Cache-Control", "no-store")
                .with(
                        "Content-Security-Policy",
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    }

    private String site() {
        return switch (now.layout().mood()) {
            case SPEAKS -> now.layout().broken() ? "broken" : "speaks";
            case EMPTY -> "empty";
            case UNAVAILABLE -> "unavailable";
        };
    }

    private static String publishingForm(Messages words) {
        var topics = TOPICS.stream()
                .map(t -> "<option value=\"" + t + "\">" + words.say("topic." + t) + "</option>")
                .collect(Collectors.joining());
        return form(
                        "publish-next",
                        "<label>" + words.say("topic") + " <select name=\"topic\"><option value=\"\">"
                                + words.say("topic.any") + "</option>" + topics + "</select></label> "
                                + "<label><input type=\"checkbox\" name=\"hostile\" value=\"true\"> "
                                + words.say("hostile")
                                + "</label> <button>" + words.say("deed.publish-next") + "</button>")
                + form(
                        "publish",
                        "<label>" + words.say("count")
                                + " <input type=\"number\" name=\"n\" value=\"20\" min=\"1\" max=\"500\"></label>"
                                + " <button>"
                                + words.say("deed.publish") + "</button>");
    }

    private static String siteActions(Messages words) {
        return buttons(
                        words,
                        ActionKind.REORDER_LIST,
                        ActionKind.REDATE_LIST,
                        ActionKind.BREAK_MARKUP,
                        ActionKind.HEAL,
                        ActionKind.FALL_SILENT)
                + form(
                        "fall-silent",
                        "<input type=\"hidden\" name=\"how\" value=\"503\"><button>" + words.say("deed.fall-silent.503")
                                + "</button>")
                + buttons(words, ActionKind.SPEAK);
    }

    private static String buttons(Messages words, ActionKind... actions) {
        return Stream.of(actions)
                .map(d -> form(d.contractName(), "<button>" + words.say("deed." + d.contractName()) + "</button>"))
                .collect(Collectors.joining());
    }

    /** Returns the list of pretend sites, with links. */
    private String sites(Messages words) {
        var options = switches.twins().all().stream()
                .filter(site -> site.startPath().isPresent())
                .map(site -> "<option value=\"" + site.site() + "\">" + Markup.text(address(site)) + "</option>")
                .collect(Collectors.joining());
        return "<form class=\"plain\" action=\"/pretend/open\"><label>" + words.say("look")
                + " <select name=\"site\">" + options + "</select></label> <button>" + words.say("look.open")
                + "</button></form>";
    }

    /** Returns its host, plus the path if several sites share it, so that no two look alike. */
    private String address(PretendSite site) {
        var host = site.hosts().iterator().next();
        var others = switches.twins().all().stream()
                .filter(other -> other.startPath().isPresent() && !other.site().equals(site.site()))
                .anyMatch(other -> other.hosts().iterator().next().equals(host));
        return others ? host + site.startPath().orElse("") : host;
    }

    static String form(String action, String inside) {
        return "<form class=\"plain\" method=\"post\" action=\"/pretend/actions/" + action + "\">" + inside
                + "</form>\n";
    }

    private String rows(Messages words) {
        return now.bills().reversed().stream()
                .limit(MAX_LISTED_BILLS)
                .map(b -> row(words, b))
                .collect(Collectors.joining());
    }

    private String row(Messages words, Bill bill) {
        var here = "/pretend/at/" + GacetaAddresses.HOST + GacetaAddresses.part(bill) + "#" + bill.anchor();
        var topics = script.topicsOf(bill.draft()).stream()
                .map(t -> words.say("topic." + t))
                .collect(Collectors.joining(", "));
        var last = bill.steps().isEmpty()
                ? words.say("no-step")
                : bill.steps().getLast().words();
        var actions = Stream.of(ActionKind.REFER, ActionKind.STEP, ActionKind.CHANGE_TEXT)
                .map(d -> form(
                        d.contractName(),
                        "<input type=\"hidden\" name=\"bill\" value=\"" + bill.id() + "\"><button class=\"link\">"
                                + words.say("deed." + d.contractName() + ".short") + "</button>"))
                .collect(Collectors.joining());
        return "<tr><td>" + bill.day() + "<td><a href=\"" + here + "\">" + Markup.text(bill.title()) + "</a><br><small>"
                + Markup.text(last) + "</small><td>" + topics + "<td class=\"deeds\">" + actions + "</tr>\n";
    }

    private static Language language(HttpRequest request) {
        var preferred = request.header("Accept-Language").orElse("es");
        return Language.named(request.word("lang"))
                .or(() -> findRememberedLanguage(request))
                .or(() -> Language.named(preferred.split("[-,;]")[0]))
                .orElse(Language.ES);
    }

    private static java.util.Optional<Language> findRememberedLanguage(HttpRequest request) {
        return Stream.of(request.header("Cookie").orElse("").split(";\\s*"))
                .filter(c -> c.startsWith("lang="))
                .flatMap(c -> Language.named(c.substring(5)).stream())
                .findFirst();
    }
}
