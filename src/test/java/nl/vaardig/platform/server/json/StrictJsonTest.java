package nl.vaardig.platform.server.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.bind.JsonbException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    @Test
    void namesTheFieldThatARequestDoesNotHave() {
        JsonbException unknown = new JsonbException(
                "Json property validOn can not be mapped to a class nl.vaardig.inventory.rate.Sent.");
        assertEquals(Optional.of("validOn"), StrictJson.unknownField(unknown));
        assertEquals(
                Optional.of("validOn"),
                StrictJson.unknownField(new JsonbException("Unable to deserialize property 'items'", unknown)));
        assertEquals(Optional.empty(), StrictJson.unknownField(new JsonbException("Unexpected char 46")));
    }
}
