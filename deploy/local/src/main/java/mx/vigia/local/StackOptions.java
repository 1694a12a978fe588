package mx.vigia.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.chamber.Pace;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;
import mx.vigia.local.stack.StartupException;

/**
 * The options of a local stack.
 *
 * @param checkout the folder with the built services
 * @param fresh whether the data folder is emptied first
 * @param sites which sites are read
 * @param roundEvery how often the scraper starts rounds by itself, as an ISO duration, or {@code off}
 * @param pace how lively the pretend legislature is
 * @param told additional settings of the services, as environment variables
 */
public record StackOptions(
        Path checkout,
        DataFolder data,
        Ports ports,
        boolean fresh,
        Sites sites,
        String roundEvery,
        Pace pace,
        Map<String, String> told) {

    public StackOptions {
        told = Map.copyOf(told);
    }

    /** Which sites a stack reads by itself. */
    enum Sites {
        PRETEND,
        REAL,
        /** None: all of its data comes from replays. */
        NONE
    }

    private static final int DEFAULT_PORT = 8080;
    private static final Duration DEFAULT_ROUND_INTERVAL = Duration.ofSeconds(10);
    private static final String GATHER = "VIGIA_DIGEST_GATHER";

    /** How long letters are gathered for a visitor: one click may set off many facts. */
    private static final String GATHER_DURATION = "5s";

    /** How long papers wait for their bill: two rounds, since each site is read at its own time. */
    private static final Duration PAPER_WAIT_DURATION = DEFAULT_ROUND_INTERVAL.multipliedBy(2);

    /** Returns options for tests and benchmarks: free ports, this data folder, no activity unless requested. */
    public static StackOptions quiet(Path checkout, Path data) {
        return new StackOptions(
                checkout, new DataFolder(data), Ports.findFree(), false, Sites.PRETEND, "off", Pace.STILL, Map.of());
    }

    boolean live() {
        return sites == Sites.REAL;
    }

    boolean pretending() {
        return sites == Sites.PRETEND;
    }

    /** Returns the same options with scheduled rounds. */
    public StackOptions withRoundInterval(String duration) {
        return new StackOptions(checkout, data, ports, fresh, sites, duration, pace, told);
    }

    /** Returns the same options with more settings for the services. */
    public StackOptions withServiceSettings(Map<String, String> more) {
        return new StackOptions(checkout, data, ports, fresh, sites, roundEvery, pace, more);
    }

    /** Returns the same options at other ports. */
    StackOptions at(Ports there) {
        return new StackOptions(checkout, data, there, fresh, sites, roundEvery, pace, told);
    }

    /** Parses the command line of {@code deploy/local/up}. */
    public static StackOptions of(List<String> arguments) {
        return of(arguments, System.getenv());
    }

    static StackOptions of(List<String> arguments, Map<String, String> environment) {
        var checkout = Path.of(System.getProperty("vigia.root", "")).toAbsolutePath();
        var options = defaults(checkout, environment);
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.withArgument(rest.next(), rest);
        }
        return options;
    }

    private static StackOptions defaults(Path checkout, Map<String, String> environment) {
        var data = new DataFolder(checkout.resolve(".vigia"));
        return new StackOptions(
                checkout,
                data,
                new Ports(DEFAULT_PORT),
                false,
                Sites.PRETEND,
                DEFAULT_ROUND_INTERVAL.toString(),
                Pace.LIVELY,
                Map.of(
                        GATHER,
                        environment.getOrDefault(GATHER, GATHER_DURATION),
                        ServiceDefinition.PAPER_WAIT,
                        environment.getOrDefault(ServiceDefinition.PAPER_WAIT, PAPER_WAIT_DURATION.toString())));
    }

    private StackOptions withArgument(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--fresh" -> new StackOptions(checkout, data, ports, true, sites, roundEvery, pace, told);
            case "--live" -> new StackOptions(checkout, data, ports, fresh, Sites.REAL, "", pace, told);
            case "--recorded" -> new StackOptions(checkout, data, ports, fresh, Sites.NONE, "off", Pace.STILL, told);
            case "--port" -> {
                var there = new Ports(number(value(argument, rest)));
                yield new StackOptions(checkout, data, there, fresh, sites, roundEvery, pace, told);
            }
            case "--data" -> {
                var folder = new DataFolder(Path.of(value(argument, rest)));
                yield new StackOptions(checkout, folder, ports, fresh, sites, roundEvery, pace, told);
            }
            default -> throw new StartupException("Unknown argument '" + argument + "'; see --help");
        };
    }

    private static String value(String argument, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartupException(argument + " needs a value; see --help");
        }
        return rest.next();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new StartupException("--port needs a number; found '" + text + "'", wrong);
        }
    }
}
