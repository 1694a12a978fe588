package mx.vigia.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The ten adjacent ports of one local stack, counted from the public one. */
public record Ports(int frontDoor) {

    private static final int COUNT = 10;
    private static final int MIN_PORT = 20_000;
    private static final int MAX_PORT = 30_000;

    public Ports {
        if (frontDoor < 1024 || frontDoor > 65_535 - COUNT) {
            throw new StartupException("--port must lie between 1024 and " + (65_535 - COUNT) + "; found " + frontDoor);
        }
    }

    /** Returns ten free adjacent ports below the range of ephemeral ports. */
    public static Ports findFree() {
        for (int attempt = 0; attempt < 200; attempt++) {
            var ports = new Ports(ThreadLocalRandom.current().nextInt(MIN_PORT, MAX_PORT) / COUNT * COUNT);
            if (ports.all().values().stream().allMatch(TakenPort::isFree)) {
                return ports;
            }
        }
        throw new StartupException("found no ten neighbouring free ports between " + MIN_PORT + " and " + MAX_PORT);
    }

    public int scraper() {
        return frontDoor + 1;
    }

    public int analysis() {
        return frontDoor + 2;
    }

    public int notification() {
        return frontDoor + 3;
    }

    public int pretend() {
        return frontDoor + 4;
    }

    public int tray() {
        return frontDoor + 5;
    }

    public int smtp() {
        return frontDoor + 6;
    }

    public int kafka() {
        return frontDoor + 7;
    }

    public int kafkaController() {
        return frontDoor + 8;
    }

    public int postgres() {
        return frontDoor + 9;
    }

    /** Returns every port with its purpose, in order. */
    public Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("front door", frontDoor);
        all.put("scraper-service", scraper());
        all.put("analysis-service", analysis());
        all.put("notification-service", notification());
        all.put("pretend sites", pretend());
        all.put("letter tray", tray());
        all.put("SMTP", smtp());
        all.put("Kafka", kafka());
        all.put("Kafka controller", kafkaController());
        all.put("PostgreSQL", postgres());
        return all;
    }
}
