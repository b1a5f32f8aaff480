package offences;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.sinergija.starter.aggregate.Aggregate;

class Training extends Aggregate {

    ProducerRecord<String, String> publishesItself() {
        return new ProducerRecord<>("trainings", "published");
    }
}
