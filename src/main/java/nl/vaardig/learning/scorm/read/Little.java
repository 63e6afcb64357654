package nl.vaardig.learning.scorm.read;

/** Numbers as a zip has them: the smallest byte first. */
record Little(byte[] bytes) {

    int two(int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    long four(int at) {
        return two(at) | (long) two(at + 2) << 16;
    }

    long eight(int at) {
        return four(at) | four(at + 4) << 32;
    }
}
