package mx.vigia.local.pretend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Deed;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Publishing;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.gaceta.Places;
import mx.vigia.local.pretend.http.Asked;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.Twin;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;

/** The stage door for people: how the legislature stands, and a button for everything that can be done to it. */
record StagePage(Script script, Legislature now, StageSwitches switches) {
    private static final int SHOWN = 60;
    private static final List<String> TOPICS =
            List.of("cybersecurity", "ai", "cloud", "child-protection", "child-online");

    Reply shown(Asked asked) {
        var language = language(asked);
        var words = Words.of(language, "messages/pretend");
        var house = Words.of(language, "messages/house");
        var meetings = new StageMeetings(now, words);
        var page = Template.of("stage")
                .filled(Map.ofEntries(
                        Map.entry("lang", language.code()),
                        Map.entry("other", language.other().code()),
                        Map.entry("switch", words.say("switch")),
                        Map.entry("title", words.say("title")),
                        Map.entry("lead", words.say("lead")),
                        Map.entry(
                                "state", words.say("state", now.bills().size(), new Publishing(script).inReserve(now))),
                        Map.entry("site", words.say("site." + site())),
                        Map.entry("chamber", words.say("chamber")),
                        Map.entry("publishing", publishing(words)),
                        Map.entry(
                                "chamberdeeds",
                                buttons(
                                        words,
                                        Deed.REFER,
                                        Deed.STEP,
                                        Deed.VOTE,
                                        Deed.CHANGE_TEXT,
                                        Deed.CHANGE_BACK,
                                        Deed.NUMBER)),
                        Map.entry("meetings", words.say("meetings")),
                        Map.entry("calling", meetings.calling()),
                        Map.entry("meetingrows", meetings.rows()),
                        Map.entry("sites", sites(words)),
                        Map.entry("switchtitle", words.say("switch.title")),
                        Map.entry("switchlead", words.say("switch.lead")),
                        Map.entry("switches", switches.shown(words)),
                        Map.entry("sitetitle", words.say("site")),
                        Map.entry("sitedeeds", sitedeeds(words)),
                        Map.entry(
                                "bills",
                                words.say("bills", Math.min(SHOWN, now.bills().size()))),
                        Map.entry("rows", rows(words)),
                        Map.entry("nowhere", words.say("nowhere")),
                        Map.entry("tour", words.say("tour")),
                        Map.entry("letters", words.say("letters")),
                        Map.entry("skip", house.say("skip")),
                        Map.entry("searchlabel", house.say("search.label")),
                        Map.entry("searchbutton", house.say("search.button")),
                        Map.entry("sections", house.say("nav.label")),
                        Map.entry("topics", house.say("nav.topics")),
                        Map.entry("sources", house.say("nav.sources")),
                        Map.entry("watches", house.say("nav.watches"))));
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

    private static String publishing(Words words) {
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

    private static String sitedeeds(Words words) {
        return buttons(words, Deed.REORDER_LIST, Deed.REDATE_LIST, Deed.BREAK_MARKUP, Deed.HEAL, Deed.FALL_SILENT)
                + form(
                        "fall-silent",
                        "<input type=\"hidden\" name=\"how\" value=\"503\"><button>" + words.say("deed.fall-silent.503")
                                + "</button>")
                + buttons(words, Deed.SPEAK);
    }

    private static String buttons(Words words, Deed... deeds) {
        return Stream.of(deeds)
                .map(d -> form(d.wire(), "<button>" + words.say("deed." + d.wire()) + "</button>"))
                .collect(Collectors.joining());
    }

    /** Any pretend site, to look at. */
    private String sites(Words words) {
        var options = switches.twins().all().stream()
                .filter(twin -> twin.front().isPresent())
                .map(twin -> "<option value=\"" + twin.site() + "\">" + Markup.text(address(twin)) + "</option>")
                .collect(Collectors.joining());
        return "<form class=\"plain\" action=\"/pretend/open\"><label>" + words.say("look")
                + " <select name=\"site\">" + options + "</select></label> <button>" + words.say("look.open")
                + "</button></form>";
    }

    /** Its host, and where that stands for several sites the path behind it, so that no two are called the same. */
    private String address(Twin twin) {
        var host = twin.hosts().iterator().next();
        var others = switches.twins().all().stream()
                .filter(other -> other.front().isPresent() && !other.site().equals(twin.site()))
                .anyMatch(other -> other.hosts().iterator().next().equals(host));
        return others ? host + twin.front().orElse("") : host;
    }

    static String form(String deed, String inside) {
        return "<form class=\"plain\" method=\"post\" action=\"/pretend/actions/" + deed + "\">" + inside + "</form>\n";
    }

    private String rows(Words words) {
        return now.bills().reversed().stream()
                .limit(SHOWN)
                .map(b -> row(words, b))
                .collect(Collectors.joining());
    }

    private String row(Words words, Bill bill) {
        var here = "/pretend/at/" + Places.HOST + Places.part(bill) + "#" + bill.anchor();
        var topics = script.topicsOf(bill.draft()).stream()
                .map(t -> words.say("topic." + t))
                .collect(Collectors.joining(", "));
        var last = bill.steps().isEmpty()
                ? words.say("no-step")
                : bill.steps().getLast().words();
        var deeds = Stream.of(Deed.REFER, Deed.STEP, Deed.CHANGE_TEXT)
                .map(d -> form(
                        d.wire(),
                        "<input type=\"hidden\" name=\"bill\" value=\"" + bill.id() + "\"><button class=\"link\">"
                                + words.say("deed." + d.wire() + ".short") + "</button>"))
                .collect(Collectors.joining());
        return "<tr><td>" + bill.day() + "<td><a href=\"" + here + "\">" + Markup.text(bill.title()) + "</a><br><small>"
                + Markup.text(last) + "</small><td>" + topics + "<td class=\"deeds\">" + deeds + "</tr>\n";
    }

    private static Language language(Asked asked) {
        var preferred = asked.header("Accept-Language").orElse("es");
        return Language.named(asked.word("lang"))
                .or(() -> remembered(asked))
                .or(() -> Language.named(preferred.split("[-,;]")[0]))
                .orElse(Language.ES);
    }

    private static java.util.Optional<Language> remembered(Asked asked) {
        return Stream.of(asked.header("Cookie").orElse("").split(";\\s*"))
                .filter(c -> c.startsWith("lang="))
                .flatMap(c -> Language.named(c.substring(5)).stream())
                .findFirst();
    }
}
