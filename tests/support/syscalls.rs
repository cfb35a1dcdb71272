//! Reading what strace saw: which connections a program made, and whether any could leave this computer.

use std::path::Path;
use std::process::Command;

use crate::stage::Stage;

/// A command on the stage, watched with everything it starts. The account goes to `file`.
pub fn watched(stage: &Stage, file: &Path, program: &Path) -> Command {
    let mut command = stage.command("strace");
    command.args([
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-e",
        "trace=connect,sendto,sendmsg,sendmmsg",
        "-o",
    ]);
    // When we end, strace is ended; its own child has to be told so by the kernel too.
    command
        .arg(file)
        .args(["--", "setpriv", "--pdeathsig", "KILL", "--"])
        .arg(program);
    command
}

/// The lines of an account that show a way off this computer, or a question to a name server.
///
/// Allowed are Unix sockets, netlink (the kernel itself), and loopback other than port 53.
pub fn ways_out(account: &str) -> Vec<&str> {
    account.lines().filter(|line| leads_out(line)).collect()
}

fn leads_out(line: &str) -> bool {
    let Some(at) = line.find("sa_family=") else {
        return false;
    };
    let address = &line[at + "sa_family=".len()..];
    let end = address.find([',', '}', ' ']).unwrap_or(address.len());
    match &address[..end] {
        "AF_UNIX" | "AF_NETLINK" | "AF_UNSPEC" => false,
        "AF_INET" => !address.contains(r#"inet_addr("127."#) || address.contains("htons(53)"),
        "AF_INET6" => !address.contains(r#""::1""#) || address.contains("htons(53)"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unix_sockets_netlink_and_loopback_stay_here() {
        let account = r#"12 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0
12 connect(5, {sa_family=AF_INET, sin_port=htons(41231), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
12 connect(5, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
12 sendto(6, "..", 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20
12 sendmsg(7, {msg_name=NULL, msg_namelen=0}, 0) = 4"#;
        assert_eq!(ways_out(account), Vec::<&str>::new());
    }

    #[test]
    fn other_hosts_and_name_servers_lead_out() {
        for line in [
            r#"1 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("108.174.10.10")}, 16) = -1"#,
            r#"1 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0"#,
            r#"1 sendto(5, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16) = 1"#,
            r#"1 connect(5, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2620::1", &sin6_addr)}, 28) = 0"#,
            r#"1 connect(5, {sa_family=AF_VSOCK, svm_cid=2, svm_port=1}, 16) = 0"#,
        ] {
            assert_eq!(ways_out(line), [line]);
        }
    }
}
