package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.ArticleReference;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.english.EnglishTitles;
import mx.vigia.platform.net.PublicPage;
import org.jspecify.annotations.Nullable;

/** A bill as an event carries it: enough to write a letter without another request. In JSON it is flat. */
public record BillData(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Progress progress,
        @JsonUnwrapped Origin origin,
        @JsonUnwrapped Content content) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Heading(
            int revision,
            String title,
            BillKind kind,
            @Nullable String officialTerm,
            @Nullable String number,
            @Nullable String headingEnglish) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            Stage stage, BillOutcome outcome, @Nullable LocalDate presentedOn) {}

    /**
     * Who presented it, and where it is published.
     *
     * @param officialPage the page of its source, for a bill of which no source names the official document; null for
     *     all others
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(
            List<ProponentData> proponents,
            @Nullable String citation,
            @Nullable String officialAddress,
            @Nullable String officialPage,
            String site,
            @Nullable CongressData congress) {
        static Origin of(Dossier bill) {
            return new Origin(
                    bill.proponents().stream().map(ProponentData::of).toList(),
                    Optional.ofNullable(bill.citation()).map(Citation::text).orElse(null),
                    bill.officialAddress(),
                    Optional.ofNullable(bill.officialAddress()).isPresent() ? null : BillData.officialPage(bill),
                    bill.site(),
                    bill.congress().map(CongressData::of).orElse(null));
        }
    }

    /** What it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(BillReach reach, List<TopicData> topics, List<LawData> laws) {}

    /** The most laws listed; a bill that changes more is about none of them in particular. */
    private static final int MAX_LAWS = 50;

    /** The most articles listed of a law; of more their number is stated. */
    private static final int MAX_ARTICLES = 20;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProponentData(String name, String group) {
        static ProponentData of(Proponent proponent) {
            return new ProponentData(NameCase.ofName(proponent.name()), proponent.group());
        }
    }

    /**
     * A topic, and the certainty that the bill is about it, 0 to 1.
     *
     * @param articles the first articles by which a decree of many articles is about it
     * @param articleCount the number of all these articles; null where the bill is not read by article
     */
    record TopicData(
            String id,
            String es,
            String en,
            double strength,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ArticleReference> articles,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer articleCount) {
        static TopicData of(Topic topic, Tag tag) {
            return new TopicData(
                    topic.id(),
                    topic.es(),
                    topic.en(),
                    tag.weight(),
                    tag.articles(),
                    tag.articleCount() == 0 ? null : tag.articleCount());
        }
    }

    /**
     * A law the bill would change, its abbreviations, and the first of the articles it would change there.
     *
     * @param articleCount the number of all those articles; null where none is named
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LawData(
            String name,
            List<String> abbreviations,
            List<String> articles,
            @Nullable Integer articleCount) {
        static LawData of(String name, List<String> articles) {
            return new LawData(
                    name,
                    LawCatalog.known().findByName(name).stream()
                            .flatMap(law -> law.abbreviations().stream())
                            .distinct()
                            .toList(),
                    articles.stream().limit(MAX_ARTICLES).toList(),
                    articles.isEmpty() ? null : articles.size());
        }
    }

    public static BillData of(Dossier bill, TopicCatalog topics) {
        return new BillData(
                new Heading(
                        bill.revision(),
                        bill.title(),
                        bill.kind(),
                        bill.officialTerm(),
                        bill.number(),
                        new EnglishTitles(topics).of(bill).orElse(null)),
                new Progress(bill.stage(), bill.outcome(), bill.presentedOn()),
                Origin.of(bill),
                new Content(BillReach.of(bill), topics(bill, topics), laws(bill)));
    }

    private static List<TopicData> topics(Dossier bill, TopicCatalog topics) {
        return bill.tags().stream()
                .flatMap(tag -> topics.findByIdOrName(tag.topic()).stream().map(topic -> TopicData.of(topic, tag)))
                .toList();
    }

    /**
     * Returns its own document, else the latest page of the source it follows; null for a bill that exists only as a
     * manual entry.
     */
    private static String officialPage(Dossier bill) {
        Stream<String> pages = bill.provenance().stream()
                .filter(page -> page.site().equals(bill.site()) && page.sha256() != null)
                .map(Provenance::address);
        return Stream.concat(bill.documents().stream().map(DocumentLink::address), pages)
                .filter(PublicPage::is)
                .filter(any -> !bill.isByHandAlone())
                .findFirst()
                .orElse(null);
    }

    /** Returns the laws it would change, each once; laws that are only mentioned are left out. */
    private static List<LawData> laws(Dossier bill) {
        return ChangedLaw.of(bill.laws().stream()
                        .filter(affected -> affected.relation() != AmendmentKind.MENTION)
                        .toList())
                .stream()
                .limit(MAX_LAWS)
                .map(law -> LawData.of(law.name(), law.articles()))
                .toList();
    }
}
