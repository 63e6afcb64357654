package nl.vaardig.skills.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkillUserTest {

    /** Part of the skill itself, or counted from what is there. */
    private static final Set<String> NO_USERS =
            Set.of("LevelAnchor", "SkillStatement", "SkillPlace", "FormerIdentifier", "CurrentLevel", "SkillDecay");

    private static final Pattern SKILL = Pattern.compile("private (Skill skill|[Ll]ong skillId);");

    @Test
    void whateverHasASkillIsLookedAtBeforeItGoesOutOfUse() throws IOException {
        Set<String> expected = new TreeSet<>(NO_USERS);
        SkillUser.ALL_USERS.forEach(user -> expected.add(user.entity()));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertEquals(
                    expected,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(SkillUserTest::isEntityWithSkill)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static boolean isEntityWithSkill(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("\n@Entity") && SKILL.matcher(text).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
