package org.scholion.web.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder with the embedded database.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    /** The environment variable that names it. */
    static final String VARIABLE = "SCHOLION_DATA";

    private static final String DEFAULT = "data";

    /**
     * @param name absolute, or below the folder where the portal is started; null or blank for
     *     {@code data}
     */
    static DataFolder named(String name) throws UnusableDataFolder {
        try {
            String given = name == null || name.isBlank() ? DEFAULT : name;
            return new DataFolder(Path.of(given).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new UnusableDataFolder(
                    "%s=%s is no name of a folder: %s".formatted(VARIABLE, name, e.getReason()));
        }
    }

    /** Refuses a folder that cannot be written to or that another portal has open. */
    void check() throws UnusableDataFolder {
        Path nearest = path;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            throw new UnusableDataFolder(
                    "Scholion cannot keep its data in %s: %s is no folder that it may write to; name another one in %s."
                            .formatted(path, nearest, VARIABLE));
        }
        if (isOpenElsewhere(path.resolve("scholion.mv.db"))) {
            throw new UnusableDataFolder(
                    "Another Scholion has the data in %s open; stop that one first, or name another folder in %s."
                            .formatted(path, VARIABLE));
        }
    }

    /** H2 locks its file as long as it is open; what can be locked here is not open. */
    private static boolean isOpenElsewhere(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
