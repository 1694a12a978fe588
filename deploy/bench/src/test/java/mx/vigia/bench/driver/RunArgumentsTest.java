package mx.vigia.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunArgumentsTest {
    private static final String WHAT = "milliseconds to a page (--dossiers 100000 --warm-up 20, each)";

    @ParameterizedTest
    @CsvSource({
        "--dossiers 5 file.tsv, ''",
        "--warm-up 5, ''",
        "--warm 5, --warm",
        "--help, --help",
        "--dossiers, --dossiers",
        "--dossier 5 --Clients 8, '--Clients,--dossier'"
    })
    void undescribedOptionsAreUnknown(String arguments, String unknown) {
        var wish = RunArguments.of(Path.of("."), List.of(arguments.split(" ")));

        assertThat(String.join(",", wish.findUnknownOptions(WHAT))).isEqualTo(unknown);
    }
}
