package nl.vaardig.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that an earlier, killed run left behind and that still holds our files. */
final class Leftover {

    private static final int SECONDS = 30;

    private Leftover() {}

    /** Stops the process named in the file, if it still runs and is what we think it is. */
    static void stop(Path pidFile, String word) throws IOException {
        if (!Files.exists(pidFile)) return;
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d+"))
            ProcessHandle.of(Long.parseLong(pid)).filter(p -> is(p, word)).ifPresent(Leftover::end);
        Files.deleteIfExists(pidFile);
    }

    private static boolean is(ProcessHandle process, String word) {
        return process.info().commandLine().orElse("").contains(word)
                || process.info().command().orElse("").contains(word);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
