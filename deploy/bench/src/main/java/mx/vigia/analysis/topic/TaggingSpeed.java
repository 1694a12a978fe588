package mx.vigia.analysis.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the time of tagging the titles of a table (one a line, at most 20,000, on all processors, the rules still
 * cold) and of one bill with 200 pages of text put together from them (the median of several, warm, on one). Writes its
 * figures: a name, a tab and a number each. Runs outside the service.
 */
final class TaggingSpeed {
    private static final int MAX_TITLES = 20_000;
    private static final int PAGE_COUNT = 200;
    private static final int CHARACTERS_PER_PAGE = 3_000;
    private static final int REPETITIONS = 15;

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    private TaggingSpeed() {}

    public static void main(String[] files) throws IOException {
        List<String> titles =
                Files.readAllLines(Path.of(files[0])).stream().limit(MAX_TITLES).toList();
        TaggingSpeed speed = new TaggingSpeed();
        double seconds = speed.measureTitles(titles) / 1_000.0;
        double millis = speed.measureBill(titles);
        Files.write(
                Path.of(files[1]),
                List.of(line("titles", titles.size()), line("seconds", seconds), line("longBill", millis)));
    }

    private long measureTitles(List<String> titles) {
        long begun = System.nanoTime();
        long tagged = titles.parallelStream()
                .filter(title -> !tagger.read(title, "", "").sure().isEmpty())
                .count();
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        System.out.println(tagged + " of " + titles.size() + " titles are about a topic");
        return millis;
    }

    private double measureBill(List<String> titles) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < PAGE_COUNT * CHARACTERS_PER_PAGE; i++) {
            text.append(titles.get(i % titles.size())).append("\n\n");
        }
        double[] millis = new double[REPETITIONS];
        for (int time = 0; time < REPETITIONS; time++) {
            long begun = System.nanoTime();
            tagger.read(titles.getFirst(), "", text.toString());
            millis[time] = (System.nanoTime() - begun) / 1_000_000.0;
        }
        Arrays.sort(millis);
        return millis[REPETITIONS / 2];
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
