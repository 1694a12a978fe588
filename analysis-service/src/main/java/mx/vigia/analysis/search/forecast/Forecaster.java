package mx.vigia.analysis.search.forecast;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.page.ConcurrencyLimit;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.search.QueryFocus;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import mx.vigia.analysis.search.retrieval.SearchResult;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Computes from the last thirty days what an alert would have produced. */
@ApplicationScoped
public class Forecaster {
    private static final int DAYS_PER_YEAR = 365;
    private static final int SAMPLE_SIZE = 300;
    private static final int MIN_SAMPLE_SIZE = 20;

    /** The most concurrent forecasts; each reads up to {@value #SAMPLE_SIZE} bills. */
    private static final int MAX_CONCURRENT = 2;

    private final BillIndex bills;
    private final DossierRepository dossiers;
    private final ObjectMapper json;
    private final OverlappingWatches overlaps;
    private final PastAlerts pastAlerts;
    private final ConcurrencyLimit concurrencyLimit = new ConcurrencyLimit(MAX_CONCURRENT);

    public Forecaster(
            BillIndex bills,
            DossierRepository dossiers,
            ObjectMapper json,
            OverlappingWatches overlaps,
            PastAlerts pastAlerts) {
        this.bills = bills;
        this.dossiers = dossiers;
        this.json = json;
        this.overlaps = overlaps;
        this.pastAlerts = pastAlerts;
    }

    /** Returns the forecast; empty if too many are being computed already, and 503 if time ran out. */
    public Optional<Forecast> forecast(Query query, LocalDate today) {
        return concurrencyLimit.tryRun(() -> computeForecast(query, today));
    }

    /** Returns the limit of concurrent forecasts. */
    ConcurrencyLimit concurrencyLimit() {
        return concurrencyLimit;
    }

    private Forecast computeForecast(Query query, LocalDate today) {
        var days = Lookback.endingOn(today);
        return buildForecast(query, days, sample(query, days));
    }

    /**
     * The examined bills that changed in the last days.
     *
     * @param matches those with at least one fact, the newest first
     */
    private record Sample(SearchResult moved, List<Forecast.Match> matches, int motions) {
        /** Returns this number of the examined bills, extrapolated if more changed than were examined. */
        int extrapolate(int count) {
            return moved.items().isEmpty()
                    ? count
                    : (int) Math.round((double) moved.total() / moved.items().size() * count);
        }

        int matched() {
            return extrapolate(matches.size());
        }
    }

    private Sample sample(Query query, Lookback days) {
        var matches = new ArrayList<Forecast.Match>();
        int motions = 0;
        var moved = findMoved(query, days.from(), SAMPLE_SIZE);
        var facts = dossiers.findFacts(
                moved.items().stream().map(result -> result.bill().id()).toList());
        for (var result : moved.items()) {
            var known = facts.getOrDefault(result.bill().id(), List.of());
            var recent = pastAlerts.alerted(query, result.bill(), known).stream()
                    .filter(fact -> days.contains(day(fact)))
                    .toList();
            var alertDays = recent.stream()
                    .filter(fact -> !isNewMotion(result.bill(), fact))
                    .map(Forecaster::day)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            motions += recent.size() - alertDays.size();
            if (!alertDays.isEmpty()) {
                matches.add(new Forecast.Match(result.bill(), alertDays.getFirst(), alertDays.size()));
            }
        }
        matches.sort(Comparator.comparing(Forecast.Match::day).reversed());
        return new Sample(moved, matches, motions);
    }

    private Forecast buildForecast(Query query, Lookback days, Sample sample) {
        int facts = sample.extrapolate(
                sample.matches().stream().mapToInt(Forecast.Match::facts).sum());
        var year = days.until().minusDays(DAYS_PER_YEAR - 1L);
        var volume = new Forecast.Volume(
                sample.matched(),
                facts,
                sample.extrapolate(sample.motions()),
                days.perDay(facts),
                ofHundred(
                        sample.moved().total(),
                        findMoved(new MatchAll(), days.from(), 1).total()),
                findMoved(query, year, 1).total());
        var other = new Narrowing(query);
        return new Forecast(
                days,
                volume,
                QueryFocus.isInValue(query),
                sample.matches(),
                overlaps.findOverlapping(query),
                Forecast.Doubts.NONE,
                new Forecast.Alternatives(
                        volume.isMuch() ? other.narrower(topicsOf(sample.matches())) : List.of(),
                        sample.matched() == 0 ? wider(other, days) : List.of()));
    }

    /** Returns the percentage; none if the sample is too small. */
    private static int ofHundred(int moved, int ofAll) {
        return ofAll < MIN_SAMPLE_SIZE ? 0 : Math.round(100f * moved / ofAll);
    }

    /** Whether it is a new motion, including one announced by a version without a kind for it. */
    private static boolean isNewMotion(Dossier bill, Fact fact) {
        return bill.kind() == BillKind.MOTION && fact.opens();
    }

    private static List<Set<String>> topicsOf(List<Forecast.Match> matches) {
        return matches.stream()
                .map(match -> match.bill().tags().stream().map(Tag::topic).collect(Collectors.toSet()))
                .toList();
    }

    /** Returns wider queries, each with the number that its own forecast states. */
    private List<Forecast.Alternative> wider(Narrowing other, Lookback days) {
        return other.wider()
                .map(query -> new Forecast.Alternative(
                        query.print(), sample(query, days).matched()))
                .filter(alternative -> alternative.matched() > 0)
                .toList();
    }

    private SearchResult findMoved(Query query, LocalDate from, int max) {
        return bills.searchCompletely(query, searcher -> {
            var recently = new BooleanQuery.Builder()
                    .add(LuceneQueryTranslator.of(query), Occur.MUST)
                    .add(
                            NumericDocValuesField.newSlowRangeQuery(
                                    IndexedBill.MOVED_FIELD, from.toEpochDay(), Long.MAX_VALUE),
                            Occur.FILTER)
                    .build();
            return new IndexSearch(searcher, json).newest(recently, max);
        });
    }

    /** Returns the day on which it would have been told: when it happened, but of a coming meeting when it was read. */
    private static LocalDate day(Fact fact) {
        var read = LocalDate.ofInstant(fact.captured(), DateFormatter.MEXICO_CITY_ZONE);
        return Optional.ofNullable(fact.happened())
                .or(() -> Optional.ofNullable(fact.published()))
                .filter(read::isAfter)
                .orElse(read);
    }
}
