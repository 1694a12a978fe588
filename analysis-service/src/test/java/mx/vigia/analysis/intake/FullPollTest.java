package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a poll counts as full, so that more records probably wait. */
class FullPollTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1000, false",
        "99, 1000, false",
        "100, 1000, true",
        "1, 5000000, false",
        "2, 200000, true",
        "2, 1000, false"
    })
    void pollIsFullByManyOrLargeRecordsButNotByOneBigText(int records, int bytesEach, boolean full) {
        assertThat(BillIntake.isFull(Collections.nCopies(records, record(bytesEach))))
                .isEqualTo(full);
    }

    private static ConsumerRecord<String, byte[]> record(int bytes) {
        return new ConsumerRecord<>(
                "bills.sighted.v1",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                bytes,
                "",
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
