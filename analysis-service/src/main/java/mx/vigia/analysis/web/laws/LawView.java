package mx.vigia.analysis.web.laws;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ArticleOrder;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.calendar.DueDayView;

/** The page of one law. */
@TemplateData
public record LawView(
        String id,
        String name,
        List<Record> records,
        List<Issue> issues,
        List<Text> texts,
        Entries entries,
        Changes changes,
        String search,
        String watch) {
    private static final int MAX_BILLS = 300;

    /** One law of this name as it was in force; {@code successor} is empty if there is none. */
    @TemplateData
    public record Record(String days, String alsoCalled, String successor, String successorName) {}

    /**
     * A stored text of the law: with the reforms up to a day, and the link to read and compare it.
     *
     * @param early whether that day is before any law of this name was in force, so that the text may be of another law
     */
    @TemplateData
    public record Text(String upTo, boolean early, String address) {
        static Text of(LawTextRepository.StoredLawText lawText, LawLookup law, BillLabels labels) {
            return new Text(
                    labels.words().say("law.text", labels.day(lawText.asOf())),
                    !law.isInForce(lawText.asOf()),
                    "/bills/" + lawText.dossier() + "/versions");
        }
    }

    /**
     * When the law entered into force, and when its reforms did, the latest first; each from its own decree. Days on
     * which no law of this name was in force are of another text, and left out.
     */
    @TemplateData
    public record Entries(List<DueDayView> ofLaw, List<DueDayView> ofReforms) {
        static Entries of(List<DueEntry> days, LawLookup law, BillLabels labels) {
            var byDecree = days.stream()
                    .filter(entry -> law.isInForce(entry.kept().day().due()))
                    .collect(Collectors.partitioningBy(
                            entry -> entry.kept().day().isOfLawItself()));
            return new Entries(
                    views(byDecree.get(true), labels),
                    views(byDecree.get(false), labels).reversed());
        }

        private static List<DueDayView> views(List<DueEntry> days, BillLabels labels) {
            return days.stream().map(entry -> DueDayView.of(entry, labels)).toList();
        }
    }

    /**
     * The publication of a bill that issued the law.
     *
     * @param day null where no page states it
     * @param entries when it enters into force, as its transitory articles order
     */
    @TemplateData
    public record Issue(UUID bill, String title, LocalDate day, List<DueDayView> entries) {
        static Issue of(Dossier bill, List<DueEntry> days, BillLabels labels) {
            return new Issue(
                    bill.id(),
                    labels.shown(bill.title()),
                    bill.steps().stream()
                            .filter(step -> step.kind() == StepKind.PUBLISHED)
                            .map(Step::date)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    days.stream()
                            .filter(entry -> entry.kept().day().kind() == DueKind.ENTRY_INTO_FORCE)
                            .map(entry -> DueDayView.of(entry, labels))
                            .toList());
        }
    }

    /**
     * What bills would change.
     *
     * @param uncounted the number of live bills that would change provisions of it without a known article
     */
    @TemplateData
    public record Changes(List<Shared> shared, int uncounted, List<LawChangeView> deeds) {}

    /** An article that several live bills would change. */
    @TemplateData
    public record Shared(String article, int bills) {}

    /**
     * The effect of one bill: each article with whether another live bill would change it too.
     *
     * @param relation what it does to the law, in one line
     * @param provisions whether it changes provisions, so that without an article it is not known which
     */
    @TemplateData
    public record LawChangeView(
            UUID bill,
            String title,
            String tongue,
            String stage,
            String stageId,
            String relation,
            boolean provisions,
            List<Article> articles) {}

    /** An article's number; {@code shared} if more than one live bill would change it. */
    @TemplateData
    public record Article(String number, boolean shared) {}

    static LawView of(
            LawLookup law,
            LawBillRepository billRepository,
            List<LawTextRepository.StoredLawText> texts,
            CalendarRepository dueDays,
            BillLabels labels) {
        var live = billRepository.countLiveByArticle(law.id());
        var query =
                URLEncoder.encode(new NamedId(law.name(), law.id()).clause(QueryField.NORM), StandardCharsets.UTF_8);
        var bills = billRepository.bills(law.id(), "", MAX_BILLS);
        return new LawView(
                law.id(),
                law.name(),
                law.records().stream().map(record -> record(record, labels)).toList(),
                issues(bills, dueDays, labels),
                texts.stream().map(text -> Text.of(text, law, labels)).toList(),
                Entries.of(dueDays.ofLaw(law.id()), law, labels),
                new Changes(shared(live), billRepository.countLiveWithoutArticle(law.id()), deeds(bills, live, labels)),
                "/?q=" + query,
                "/watch-this?q=" + query);
    }

    private static List<Issue> issues(
            List<LawBillRepository.LawChange> all, CalendarRepository dueDays, BillLabels labels) {
        return all.stream()
                .filter(change -> AmendmentKind.of(change.relation()) == AmendmentKind.ISSUE)
                .map(LawBillRepository.LawChange::bill)
                .filter(bill -> bill.stage() == Stage.PUBLISHED_DOF || bill.stage() == Stage.PUBLISHED_STATE)
                .map(bill -> Issue.of(bill, dueDays.of(bill.id()), labels))
                .toList();
    }

    /** Returns one entry for each bill, with all that it does to the law. */
    static List<LawChangeView> deeds(
            List<LawBillRepository.LawChange> all, Map<String, Integer> live, BillLabels labels) {
        return all.stream()
                .collect(Collectors.groupingBy(change -> change.bill().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofBill -> toChangeView(ofBill, live, labels))
                .toList();
    }

    private static LawChangeView toChangeView(
            List<LawBillRepository.LawChange> ofBill, Map<String, Integer> live, BillLabels labels) {
        Dossier bill = ofBill.getFirst().bill();
        var relations = ofBill.stream()
                .map(change -> AmendmentKind.of(change.relation()))
                .sorted()
                .toList();
        boolean counts = bill.stage().live() && !relations.contains(AmendmentKind.MENTION);
        var articles = ofBill.stream()
                .flatMap(change -> change.articles().stream())
                .distinct()
                .sorted(ArticleOrder.ORDER)
                .map(number -> new Article(number, counts && live.getOrDefault(number, 0) > 1))
                .toList();
        return new LawChangeView(
                bill.id(),
                labels.shown(bill.title()),
                bill.tongue(),
                labels.stage(bill),
                bill.stage().name(),
                relations.stream()
                        .map(relation -> labels.words().say("law." + relation.word()))
                        .collect(Collectors.joining(" · ")),
                relations.stream().anyMatch(AmendmentKind::changesProvisions),
                articles);
    }

    private static List<Shared> shared(Map<String, Integer> live) {
        return live.entrySet().stream()
                .filter(article -> article.getValue() > 1)
                .map(article -> new Shared(article.getKey(), article.getValue()))
                .sorted(Comparator.comparing(Shared::bills)
                        .reversed()
                        .thenComparing(Shared::article, ArticleOrder.ORDER))
                .toList();
    }

    private static Record record(Law law, BillLabels labels) {
        var also = new ArrayList<>(law.abbreviations());
        also.addAll(law.otherNames());
        var successor = LawCatalog.known().all().stream()
                .filter(other -> other.id().equals(law.successor()))
                .findFirst();
        return new Record(
                days(law.from(), law.until(), labels),
                also.isEmpty() ? "" : labels.words().say("law.short", String.join(", ", also)),
                successor.map(other -> Law.idOf(other.name())).orElse(""),
                successor.map(Law::name).orElse(""));
    }

    private static String days(LocalDate from, LocalDate until, BillLabels labels) {
        var parts = new LinkedHashMap<String, LocalDate>();
        parts.put("law.from", from);
        parts.put("law.until", until);
        var statement = parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> labels.words().say(part.getKey(), labels.day(part.getValue())))
                .collect(Collectors.joining(" · "));
        return statement.isEmpty() ? labels.words().say("law.in-force") : statement;
    }
}
