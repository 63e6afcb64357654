package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"vier fietsen in de regen", "Vaardig-demo-2026", "aaaaabbbbbcde"})
    void takesWhatIsLongAndItsOwn(String password) {
        assertEquals(Optional.empty(), refusal(password));
    }

    @ParameterizedTest
    @CsvSource({
        "elf-tekens!, signin.password.short",
        "aaaaaaaaaaaaaa, signin.password.simple",
        "123456789012, signin.password.simple",
        "Welkom123456!, signin.password.simple",
        "WACHTWOORD2026, signin.password.simple",
        "noor.de.vries1, signin.password.name",
        "noor.de.vries@waterveen.example, signin.password.name",
        "Noor de Vries-Bos, signin.password.name"
    })
    void refusesWhatOthersTryFirst(String password, String key) {
        assertEquals(
                Optional.of(key),
                PasswordRule.refusal(password, "Noor.de.Vries@waterveen.example", "Noor de Vries-Bos"));
    }

    @Test
    void twelveSignsAreEnough() {
        assertEquals(Optional.empty(), refusal("appel-boom-7"));
    }

    @Test
    void refusesWhatIsTooLongToHash() {
        assertEquals(Optional.of("signin.password.long"), refusal("ab cd ef".repeat(26)));
    }

    @Test
    void aShortNameMayOccurByChance() {
        assertEquals(Optional.empty(), PasswordRule.refusal("hallo-regenboog", "hal@waterveen.example", "Hal"));
    }

    private static Optional<String> refusal(String password) {
        return PasswordRule.refusal(password, "noor@waterveen.example", "Noor de Vries");
    }
}
