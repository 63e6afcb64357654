package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of ten bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0, 3",
        "bytes=4-4, 4, 4",
        "bytes=7-, 7, 9",
        "bytes=7-200, 7, 9",
        "bytes=-3, 7, 9",
        "bytes=-200, 0, 9",
        "Bytes=9-9, 9, 9"
    })
    void knowsWhichBytesAreMeant(String header, long first, long last) {
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.asked(header, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=999999999999999999-"})
    void tellsThatTheFileHasNoneOfThem(String header) {
        assertFalse(ByteRange.asked(header, 10).orElseThrow().isThere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=", "bytes=-", "bytes=5-3", "bytes=a-b", "rows=1-2", "bytes=0-1,3-4", "bytes=1", "0-3"
            })
    void sendsAllWhereNothingIsSaidThatItUnderstands(String header) {
        assertEquals(Optional.empty(), ByteRange.asked(header, 10));
    }

    @Test
    void sendsAllWhereNothingIsAsked() {
        assertEquals(Optional.empty(), ByteRange.asked(null, 10));
        assertEquals(10, ByteRange.all(10).length());
    }
}
