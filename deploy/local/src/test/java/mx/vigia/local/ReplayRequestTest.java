package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.local.stack.StartupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayRequestTest {
    @Test
    void namedArchiveRowsAreAccepted() {
        assertThat(acceptedRows("--archive mx.prueba --as-they-stand 3,812 --publish"))
                .containsExactly(3L, 812L);
        assertThat(acceptedRows("--archive mx.prueba")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "3,", "3 812", "-3", "1234567890123"})
    void invalidRowNumberIsRefused(String rows) {
        assertThatThrownBy(() -> ReplayRequest.of(List.of("--archive", "mx.prueba", "--as-they-stand", rows)))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("found '" + rows + "'");
    }

    @Test
    void rowNumbersNeedAnArchive() {
        assertThatThrownBy(() -> request("target --as-they-stand 3"))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("--as-they-stand only with --archive");
    }

    private static List<Long> acceptedRows(String arguments) {
        return ((ReplayRequest.Archive) request(arguments).pages()).asTheyStand();
    }

    private static ReplayRequest request(String arguments) {
        return ReplayRequest.of(List.of(arguments.split(" ")));
    }
}
