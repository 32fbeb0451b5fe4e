#!/bin/sh
# Amicus Graph on Amazon S3 behind CloudFront: sh src/tools/hosting/s3.sh BUCKET DISTRIBUTION
# Run npm run build first. Nothing is ever deleted, and nothing that is kept for ever is overwritten.
set -eu
bucket=$1
# Twelve hex digits, and not the twelve letters of a stage.
hex='[0-9a-f]'
snapshot=$hex$hex$hex$hex$hex$hex$hex$hex$hex$hex$hex$hex
distribution=$2

# What never changes goes first, so that no page asks for a script that is not there yet. --size-only: same name, same file.
aws s3 sync dist "s3://$bucket" --size-only --exclude "*" --include "assets/*" \
  --cache-control "public, max-age=31536000, immutable"

# The frozen page of each case: only when the bucket has none with this record yet.
for file in dist/embed/v1/*/*/data.json; do
  [ -e "$file" ] || continue
  folder=$(dirname "${file#dist/}")
  if aws s3api head-object --bucket "$bucket" --key "$folder/data.json" >/dev/null 2>&1; then continue; fi
  aws s3 cp "dist/$folder" "s3://$bucket/$folder" --recursive \
    --cache-control "public, max-age=31536000, immutable"
done

aws s3 sync dist "s3://$bucket" --exclude "assets/*" --exclude "embed/v1/*/$snapshot/*" \
  --cache-control "public, max-age=300, stale-while-revalidate=86400"

# S3 sends no other header by itself. CloudFront adds them to every answer by a policy, made once and then named
# in the behaviour of the distribution:
#   aws cloudfront create-response-headers-policy --response-headers-policy-config '{
#     "Name": "amicus-graph",
#     "CorsConfig": {"AccessControlAllowOrigins": {"Quantity": 1, "Items": ["*"]},
#       "AccessControlAllowHeaders": {"Quantity": 1, "Items": ["*"]},
#       "AccessControlAllowMethods": {"Quantity": 2, "Items": ["GET", "HEAD"]},
#       "AccessControlAllowCredentials": false, "OriginOverride": true},
#     "SecurityHeadersConfig": {"ContentTypeOptions": {"Override": true},
#       "ReferrerPolicy": {"ReferrerPolicy": "no-referrer", "Override": true}},
#     "CustomHeadersConfig": {"Quantity": 1, "Items": [{"Header": "Cross-Origin-Resource-Policy",
#       "Value": "cross-origin", "Override": true}]}}'
# Switch on “Compress objects automatically” there. A bucket behind CloudFront opens /folder/ only through the S3
# website endpoint, or through a CloudFront function that adds index.html; use either.
aws cloudfront create-invalidation --distribution-id "$distribution" --paths "/*"
