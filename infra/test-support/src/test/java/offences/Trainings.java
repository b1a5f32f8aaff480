package offences;

import org.sinergija.starter.aggregate.Aggregates;

public class Trainings extends Aggregates<Training> {}
