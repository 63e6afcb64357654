package nl.vaardig.skills.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsesSkillTest {

    private static final Pattern SKILL = Pattern.compile("private (Skill skill|[Ll]ong skillId);");

    /** What is written down about a change of version is no use of a skill. */
    private static final String WRITTEN_DOWN = "FrameworkMove.java";

    @Test
    void everyEntityWithASkillSaysWhatItMeansForIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> with = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isEntityWithSkill(text(file)))
                    .filter(file -> !file.endsWith(WRITTEN_DOWN))
                    .toList();
            assertTrue(with.size() > 20, "they are found");
            assertEquals(
                    List.of(),
                    with.stream()
                            .filter(file -> !text(file).contains("\n@UsesSkill("))
                            .toList());
        }
    }

    private static boolean isEntityWithSkill(String text) {
        return text.contains("\n@Entity") && SKILL.matcher(text).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
