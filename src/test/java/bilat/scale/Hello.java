package bilat.scale;

/** The least that Java can do, to measure the rest against. */
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
