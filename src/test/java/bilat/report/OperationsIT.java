package bilat.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.JsonSchemas;
import bilat.Page;
import bilat.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who run the job: its units, its crontab and its GitLab jobs, as they stand there. */
class OperationsIT {
    private static final Path SCHEMA = Path.of("src/test/resources/bilat/diagnostic/gitlab-code-quality.schema.json");
    private static final String SRV = "/srv/bilat";

    @TempDir
    Path folder;

    private Page page;

    @BeforeEach
    void project() throws Exception {
        Desk.in(folder);
        Target.in(folder);
        page = Page.of("operations");
    }

    @Test
    void systemd_takes_the_units_without_a_word() throws Exception {
        Page.needs("systemd-analyze");
        List<String> units = units();
        assertEquals(List.of("bilat-weekly.service", "bilat-weekly.timer", "bilat-failed@.service"), units);
        assertEquals("", verified("./bilat-weekly.service", "./bilat-weekly.timer", "./bilat-failed@weekly.service"));
        Path service = folder.resolve("bilat-weekly.service");
        Files.writeString(service, Files.readString(service).replace("ProtectSystem=", "ProtectSytsem="));
        assertTrue(verified("./bilat-weekly.service").contains("ProtectSytsem"));
    }

    @Test
    void the_timer_starts_it_on_mondays() throws Exception {
        Page.needs("systemd-analyze");
        units();
        Matcher calendar = Pattern.compile("(?m)^OnCalendar=(.*)$")
                .matcher(Files.readString(folder.resolve("bilat-weekly.timer")));
        assertTrue(calendar.find());
        String next = Target.run(
                        folder,
                        Target.bare(),
                        List.of("systemd-analyze", "calendar", "--base-time=2019-01-22", calendar.group(1)))
                .exits(0)
                .text();
        assertTrue(next.contains("Mon 2019-01-28 06:00:00 UTC"), next);
    }

    @Test
    void the_service_is_locked_up_by_the_judgement_of_systemd() throws Exception {
        Page.needs("systemd-analyze");
        units();
        Target.run(
                        folder,
                        Target.bare(),
                        List.of(
                                "systemd-analyze",
                                "security",
                                "--offline=true",
                                "--threshold=10",
                                "./bilat-weekly.service"))
                .exits(0);
    }

    @Test
    void what_the_service_forbids_the_program_does_not_do() throws Exception {
        Page.needs("systemd-analyze", "strace");
        units();
        List<String> traced = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-o", "calls", "-e", "inject=socket:error=EAFNOSUPPORT"));
        traced.addAll(List.of(execStart().split(" ")));
        Target.Run run = Target.run(folder, Target.bare(), traced);
        assumeTrue(!run.err().contains("ptrace"), "strace may not trace here, and judges nothing");
        run.exits(0);
        Set<String> called = new TreeSet<>();
        Matcher call = Pattern.compile("(?m)^\\d+ +([a-z]\\w*)\\(").matcher(Files.readString(folder.resolve("calls")));
        while (call.find()) {
            // strace writes a call that it has no name for by its number; the service answers it with an error.
            if (!call.group(1).startsWith("syscall_")) {
                called.add(call.group(1));
            }
        }
        assertTrue(called.contains("openat") && called.contains("mmap"), called.toString());
        called.removeAll(allowed());
        assertEquals(Set.of(), called);
    }

    @Test
    void it_writes_nowhere_but_into_the_editions_and_needs_no_network() throws Exception {
        Page.needs("unshare", "setpriv");
        Path editions = Files.createDirectory(folder.resolve("editions"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        String mounts = "mount --make-rprivate / && mount -o remount,bind,ro / && mount --bind '" + editions + "' '"
                + editions + "' && mount -o remount,bind,rw '" + editions + "'";
        Target.Run able = Target.run(folder, Target.bare(), List.of("unshare", "--mount", "--net", "sh", "-c", mounts));
        assumeTrue(able.exit() == 0, "nothing may be mounted here, so that nothing is read-only");
        Target.run(folder, Target.bare(), List.of("chown", "65534:65534", editions.toString()))
                .exits(0);
        String script =
                mounts + " && umask 0022 && exec setpriv --reuid=65534 --regid=65534 --clear-groups " + execStart();
        Target.run(folder, Target.bare(), List.of("unshare", "--mount", "--net", "sh", "-c", script))
                .exits(0);
        checked(editions);
    }

    @Test
    void a_failure_is_mailed_with_the_name_of_the_unit() throws Exception {
        Page.needs("systemctl", "journalctl");
        units();
        Path sendmail = folder.resolve("sendmail");
        Files.writeString(sendmail, "#!/bin/sh\ncat >'" + folder + "/message'\n");
        Files.setPosixFilePermissions(sendmail, PosixFilePermissions.fromString("rwxr-xr-x"));
        String command = line("bilat-failed@.service", "ExecStart").replace("%i", "bilat-weekly.service");
        Map<String, String> environment = Map.of("PATH", "/usr/bin:/bin", "SENDMAIL", sendmail.toString());
        Target.run(folder, environment, List.of(command.split(" "))).exits(0);
        String message = Files.readString(folder.resolve("message"));
        assertTrue(message.startsWith("To: root\nSubject: bilat-weekly.service failed\n"), message);
    }

    @Test
    void cron_publishes_in_silence() throws Exception {
        String crontab = page.only("cron", "crontab").replace(SRV, folder.toString());
        Target.Run first = Cron.run(crontab, folder, Map.of()).exits(0);
        assertEquals("", first.text() + first.err());
        checked(folder.resolve("editions"));
        byte[] sums = Files.readAllBytes(folder.resolve("editions/latest/SHA256SUMS"));
        Target.Run second = Cron.run(crontab, folder, Map.of()).exits(0);
        assertEquals("", second.text() + second.err());
        assertArrayEquals(sums, Files.readAllBytes(folder.resolve("editions/latest/SHA256SUMS")));
    }

    @Test
    void the_same_command_mends_what_was_damaged_by_hand() throws Exception {
        String crontab = page.only("cron", "crontab").replace(SRV, folder.toString());
        Cron.run(crontab, folder, Map.of()).exits(0);
        Path edition = folder.resolve("editions/latest").toRealPath();
        byte[] whole = Files.readAllBytes(edition.resolve("AZE-IRN-full.pdf"));
        Files.write(edition.resolve("AZE-IRN-full.pdf"), new byte[] {1});
        Files.delete(edition.resolve("ARM-AZE-full.md"));
        Cron.run(crontab, folder, Map.of()).exits(0);
        checked(folder.resolve("editions"));
        assertArrayEquals(whole, Files.readAllBytes(edition.resolve("AZE-IRN-full.pdf")));
        assertTrue(Files.exists(edition.resolve("ARM-AZE-full.md")));
    }

    @Test
    void the_jobs_of_gitlab_are_as_it_wants_them() {
        GitLabJobs jobs = new GitLabJobs(page.only("GitLab CI", "yaml"));
        assertEquals(List.of(), jobs.faults());
        assertEquals(Set.of("check-facts", "weekly-edition"), jobs.jobs().keySet());
        String spoilt = page.only("GitLab CI", "yaml")
                .replace("stage: check", "stage: chekc")
                .replace("when:", "wenn:");
        assertNotEquals(List.of(), new GitLabJobs(spoilt).faults());
    }

    @Test
    void the_scripts_of_gitlab_leave_the_artifacts_that_are_named() throws Exception {
        GitLabJobs jobs = new GitLabJobs(page.only("GitLab CI", "yaml"));
        job(jobs, "check-facts", 0);
        Path report = folder.resolve("gl-code-quality-report.json");
        JsonSchemas.hold(SCHEMA, Files.readString(report));
        job(jobs, "weekly-edition", 0);
        checked(folder.resolve("editions"));
        Path facts = folder.resolve("data/pairs/AZE-IRN.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("signed: 2019-01-16", "signed: 2019-13-16"));
        job(jobs, "check-facts", 1);
        String found = Files.readString(report);
        JsonSchemas.hold(SCHEMA, found);
        assertTrue(found.contains("\"data/pairs/AZE-IRN.yaml\""), found);
        job(jobs, "weekly-edition", 3);
        checked(folder.resolve("editions"));
    }

    /** Writes the units and the script, for the project of this test. */
    private List<String> units() throws Exception {
        List<String> names = new ArrayList<>();
        for (Page.Block block : page.under("systemd")) {
            String text = block.text().replace(SRV, folder.toString());
            boolean isScript = block.language().equals("shell");
            Files.writeString(folder.resolve(isScript ? "bin/" + block.name() : block.name()), text);
            if (!isScript) {
                names.add(block.name());
            }
        }
        assertTrue(Files.exists(folder.resolve("bin/report-failure.sh")));
        return names;
    }

    private String verified(String... units) throws Exception {
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        command.addAll(List.of(units));
        Target.Run run = Target.run(folder, Target.bare(), command);
        return run.text() + run.err();
    }

    private String line(String unit, String key) throws Exception {
        Matcher line = Pattern.compile("(?m)^" + key + "=(.*)$").matcher(Files.readString(folder.resolve(unit)));
        assertTrue(line.find());
        return line.group(1);
    }

    private String execStart() throws Exception {
        if (!Files.exists(folder.resolve("bilat-weekly.service"))) {
            units();
        }
        return line("bilat-weekly.service", "ExecStart");
    }

    /** The system calls that the service may make, by the names of the groups in its filter. */
    private Set<String> allowed() throws Exception {
        Set<String> allowed = new TreeSet<>(group("@default"));
        Matcher filter = Pattern.compile("(?m)^SystemCallFilter=(~?)(.*)$")
                .matcher(Files.readString(folder.resolve("bilat-weekly.service")));
        while (filter.find()) {
            for (String name : filter.group(2).split(" ")) {
                if (filter.group(1).isEmpty()) {
                    allowed.addAll(group(name));
                } else {
                    allowed.removeAll(group(name));
                }
            }
        }
        return allowed;
    }

    private Set<String> group(String name) throws Exception {
        Set<String> calls = new TreeSet<>();
        String text = Target.run(folder, Target.bare(), List.of("systemd-analyze", "syscall-filter", name))
                .exits(0)
                .text();
        for (String line : text.lines().skip(1).map(String::strip).toList()) {
            if (line.startsWith("@")) {
                calls.addAll(group(line));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                calls.add(line);
            }
        }
        return calls;
    }

    private void job(GitLabJobs jobs, String name, int exit) throws Exception {
        Target.run(folder, Target.bare(), List.of("sh", "-e", "-c", jobs.script(name)))
                .exits(exit);
    }

    /** That the newest edition is whole, by the command on the page. */
    private void checked(Path editions) throws Exception {
        assertTrue(Files.isSymbolicLink(editions.resolve("latest")), "no " + editions.resolve("latest"));
        String command =
                page.only("What lies in an edition's folder", "sh").replace(SRV + "/editions", editions.toString());
        Target.run(folder, Target.bare(), List.of("sh", "-c", command)).exits(0);
    }
}
