"""
OpenStack Swift on one computer: proxy, account, container and object server in one process, a folder as its only disk.
The proxy speaks S3, and takes a request for its maker's only after checking the AWS signature.

python3 swift-node.py FOLDER PORT KEY SECRET REGION, with KEY as `account:user`. Runs until it is ended.
"""
import os
import sys

from eventlet import listen, patcher, spawn, wsgi

patcher.monkey_patch(all=False, socket=True, select=True, thread=True)

from swift.common import utils
from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp

folder, port, key, secret, region = sys.argv[1:]
account, user = key.split(":")
BACKENDS = ("account", "container", "object")
DISK = {"region": 1, "zone": 1, "weight": 1, "device": "disk", "ip": "127.0.0.1"}


def write(name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class NoCache:
    """In place of memcached, without which Swift believes nobody."""

    def get(self, *_, **__):
        return None

    set = delete = get


def serve(sock, conf):
    app = loadapp(conf)

    def handle(environ, start_response):
        environ["swift.cache"] = NoCache()
        return app(environ, start_response)

    # S3 clients look for “ETag”; eventlet would write “Etag”.
    return spawn(
        wsgi.server,
        sock,
        handle,
        log_output=False,
        protocol=SwiftHttpProtocol,
        capitalize_response_headers=False,
    )


write("swift.conf", "[swift-hash]\nswift_hash_path_suffix = galateo\n")
utils.set_swift_dir(folder)
common = f"[DEFAULT]\nswift_dir = {folder}\ndevices = {folder}\nmount_check = false\n"
os.makedirs(os.path.join(folder, "disk"), exist_ok=True)

sockets = {name: listen(("127.0.0.1", 0)) for name in BACKENDS}
for name, sock in sockets.items():
    ring = RingBuilder(part_power=1, replicas=1, min_part_hours=0)
    ring.add_dev({**DISK, "port": sock.getsockname()[1]})
    ring.rebalance()
    ring.get_ring().save(os.path.join(folder, f"{name}.ring.gz"))
for name, sock in sockets.items():
    serve(sock, write(f"{name}.conf", f"{common}[app:main]\nuse = egg:swift#{name}\n"))

proxy = write(
    "proxy.conf",
    f"""{common}
[pipeline:main]
pipeline = s3api tempauth proxy-server

[filter:s3api]
use = egg:swift#s3api
location = {region}

[filter:tempauth]
use = egg:swift#tempauth
user_{account}_{user} = {secret} .admin

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
""",
)
serve(listen(("127.0.0.1", int(port))), proxy).wait()
