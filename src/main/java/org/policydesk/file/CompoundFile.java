package org.policydesk.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.policydesk.file.FileRefusedException.Why;

/** A document of Office before 2007. */
final class CompoundFile {
    private static final Set<String> PROGRAMS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private CompoundFile() {}

    /**
     * @throws FileRefusedException if it carries macros or cannot be read
     */
    static void requireNoMacros(Path file) {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            if (parts.getRoot().getEntryNames().stream().anyMatch(PROGRAMS::contains)) {
                throw new FileRefusedException(Why.MACROS);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileRefusedException(Why.DAMAGED);
        }
    }
}
