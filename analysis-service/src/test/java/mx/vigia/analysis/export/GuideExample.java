package mx.vigia.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One example of a guide: a shell block and its expected result.
 *
 * @param status of the last answer; 0 if the guide states none
 * @param named the fields of the answer, or its words where it is no JSON
 */
record GuideExample(String script, int status, List<String> named) {
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n(.*?)```\\n(?:\\n→ (\\d{3}) with ([^\\n]+))?", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** All examples of a guide, in order. */
    static List<GuideExample> of(Path guide) throws IOException {
        return EXAMPLE.matcher(Files.readString(guide))
                .results()
                .map(example -> new GuideExample(
                        example.group(1),
                        example.group(2) == null ? 0 : Integer.parseInt(example.group(2)),
                        example.group(3) == null ? List.of() : named(example.group(3))))
                .toList();
    }

    private static List<String> named(String list) {
        return NAMED.matcher(list).results().map(name -> name.group(1)).toList();
    }
}
