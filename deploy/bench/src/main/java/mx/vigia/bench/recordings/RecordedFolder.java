package mx.vigia.bench.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A folder of recorded responses, read from one end to the other. */
public record RecordedFolder(Path top, Path checkout) {

    private static final String MANIFEST = "MANIFEST.tsv";

    /** Returns the result of each file, in the order of their names. */
    public List<FileReading> read() throws IOException {
        var scratch = Files.createTempDirectory("vigia-recordings");
        try {
            return read(scratch);
        } finally {
            remove(scratch);
        }
    }

    private List<FileReading> read(Path scratch) throws IOException {
        var places = Places.known();
        var names = names();
        var wishes = new ArrayList<ReadersProcess.ReadRequest>();
        var counts = new ArrayList<Integer>();
        for (var name : names) {
            var before = wishes.size();
            var place = places.of(name).filter(known -> known.wanted() != Place.Wanted.NONE);
            if (place.isPresent()) {
                wishes.addAll(requestsFor(place.get(), name, scratch));
            }
            counts.add(wishes.size() - before);
        }
        var answers = new ReadersProcess(checkout).read(wishes, scratch).iterator();
        var readings = new ArrayList<FileReading>();
        for (var i = 0; i < names.size(); i++) {
            var tried = new ArrayList<JsonNode>();
            for (var n = 0; n < counts.get(i); n++) {
                tried.add(answers.next());
            }
            var known = places.of(names.get(i));
            var printed = known.isPresent() ? known.get().printed().findIn(text(names.get(i))) : OptionalLong.empty();
            readings.add(new FileReading(names.get(i), known, tried, printed));
        }
        return readings;
    }

    List<String> names() throws IOException {
        try (var files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(MANIFEST))
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private List<ReadersProcess.ReadRequest> requestsFor(Place place, String name, Path scratch) throws IOException {
        if (place.pieces() instanceof ResponseSplitter.Whole) {
            return List.of(new ReadersProcess.ReadRequest(place.site(), top.resolve(name), place.addressOf(name, 1)));
        }
        var wishes = new ArrayList<ReadersProcess.ReadRequest>();
        for (var piece : place.pieces().split(text(name))) {
            var number = wishes.size() + 1;
            var file = Files.writeString(scratch.resolve(name.replace('/', '_') + "." + number), piece);
            wishes.add(new ReadersProcess.ReadRequest(place.site(), file, place.addressOf(name, number)));
        }
        return wishes;
    }

    String text(String name) throws IOException {
        var bytes = Files.readAllBytes(top.resolve(name));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static void remove(Path scratch) throws IOException {
        try (var files = Files.list(scratch)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }
}
