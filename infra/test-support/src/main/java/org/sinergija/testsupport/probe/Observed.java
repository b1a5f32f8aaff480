package org.sinergija.testsupport.probe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;

/// What spans and metrics are made of, from now on: for each thing that a service did and each fact about it a line with both.
public final class Observed implements ObservationHandler<Observation.Context> {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Observed() {}

    public static Observed by(ObservationRegistry registry) {
        Observed observed = new Observed();
        registry.observationConfig().observationHandler(observed);
        return observed;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void onStop(Observation.Context context) {
        for (KeyValue fact : context.getAllKeyValues()) {
            lines.add("%s %s %s".formatted(context.getName(), context.getContextualName(), fact));
        }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }
}
