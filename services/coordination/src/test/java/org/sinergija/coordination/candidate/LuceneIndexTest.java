package org.sinergija.coordination.candidate;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest implements CountingRevisions, HiddenCandidates, KeepingSubjects {
    @TempDir
    private Path folder;

    @Override
    public CandidateIndex open(String name) {
        return new LuceneIndex(folder.resolve(name));
    }
}
