package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.BillSighted;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A sighting and the record that brought it. */
record Delivered(ConsumerRecord<String, byte[]> record, BillSighted sighting) {
    static Delivered read(ConsumerRecord<String, byte[]> record) {
        return new Delivered(record, SightingReader.read(record.value()));
    }
}
