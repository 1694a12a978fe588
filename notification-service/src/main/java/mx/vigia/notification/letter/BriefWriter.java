package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactTold;
import mx.vigia.notification.intake.SiteHealth;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.HouseConfig;

/** Tells a fact in the words of a letter, without what only a letter has: who reads it, and how it is stopped. */
@ApplicationScoped
public class BriefWriter {
    private static final String WEB = "https?://[^\\s\"<>]+";

    private final ObjectMapper json;
    private final URI origin;

    BriefWriter(ObjectMapper json, HouseConfig house) {
        this.json = json;
        this.origin = house.publicOrigin();
    }

    /** The fact as it was told to us, in this language. */
    public Brief write(FactKind kind, String told, Language language, Instant now) {
        var words = Words.of(language, "messages/notification");
        return kind.isOfASource()
                ? ofSource(kind, SiteHealth.kept(told, json), words)
                : ofBill(FactTold.kept(told, json), language, words, now);
    }

    private Brief ofBill(FactTold fact, Language language, Words words, Instant now) {
        var narrator = new Narrator(fact, Almanac.today(now), language, words);
        return new Brief(
                narrator.heading(),
                BillName.of(fact.bill()).full(),
                lines(narrator.lines()),
                official(fact.bill()),
                origin.resolve("/bills/" + fact.dossier()).toString());
    }

    private static String official(FactTold.Bill bill) {
        return Stream.of(bill.officialAddress(), bill.officialPage())
                .map(PlainText::of)
                .filter(address -> address.matches(WEB))
                .findFirst()
                .orElse("");
    }

    private Brief ofSource(FactKind kind, SiteHealth health, Words words) {
        var tale = new SourceTale(health, kind, true, words);
        return new Brief(
                tale.heading(),
                tale.name(),
                lines(tale.lines()),
                "",
                origin.resolve("/sources/" + health.site()).toString());
    }

    private static List<String> lines(List<Story.Line> lines) {
        return lines.stream()
                .map(line -> line.label() + ": " + (line.before().isEmpty() ? "" : line.before() + " → ") + line.text())
                .toList();
    }
}
